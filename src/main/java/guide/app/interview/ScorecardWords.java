package guide.app.interview;

import guide.app.Words;
import guide.study.interview.Scorecard;
import guide.study.interview.ScoredAnswer;
import guide.study.interview.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a scorecard that all its forms say. */
public final class ScorecardWords {
    /** The most key points that are named as missed again. */
    private static final int REPEATED = 3;
    /** A competence below this share, in percent, is named with what to do for it. */
    private static final int WEAK = 75;

    private static final List<String> TIMES = List.of("Second", "Third", "Fourth", "Fifth", "Sixth");

    private ScorecardWords() {}

    /**
     * One of the four competences.
     *
     * @param name such as {@code coverage}
     * @param share what was counted
     * @param counted what was counted, such as {@code key points said}
     * @param advice what to do for it
     */
    public record Competence(String name, Share share, String counted, String advice) {}

    /** Returns the four competences. */
    public static List<Competence> competences(Scorecard scorecard) {
        return List.of(
                new Competence(
                        "coverage", scorecard.coverage(), "key points said", "practice the weak ones until they stay"),
                new Competence(
                        "depth",
                        scorecard.depth(),
                        "follow-ups answered, partly as half",
                        "read what is asked next under each answer, and say the reply before you look"),
                new Competence(
                        "judgment",
                        scorecard.judgment(),
                        "limits, evidence, choices, and no traps",
                        "choose one way, say what it costs, and give a figure or a case of your own"),
                new Competence(
                        "delivery",
                        scorecard.delivery(),
                        "answers first, and in time",
                        "say the answer in the first sentence, and keep near the minutes of the question"));
    }

    /** Returns a share, such as {@code 18 of 26}; halves as they are. */
    public static String of(Share share) {
        double counted = share.counted();
        String number = counted == Math.rint(counted)
                ? String.valueOf((int) counted)
                : String.format(Locale.ROOT, "%.1f", counted);
        return number + " of " + share.of();
    }

    /** Returns what was recalled beside what the model expected. */
    public static String recall(Scorecard scorecard) {
        Scorecard.Recall recall = scorecard.recall();
        if (recall.asked() == 0) {
            return "None of these had been asked before, so nothing was expected.";
        }
        String all = recall.fresh() == 0 ? "" : " that had been asked before";
        String expected = String.format(Locale.ROOT, "%.1f", recall.expected());
        return "Recalled " + recall.recalled() + " of " + recall.asked() + all + ", expected " + expected + ".";
    }

    /** Returns the coverage of the interviews before, the latest first; empty where this is the first. */
    public static String before(Scorecard scorecard) {
        List<String> before = scorecard.before().stream()
                .map(other -> shortDay(other) + " " + other.coverage().percent() + " %")
                .toList();
        return before.isEmpty() ? "" : "Coverage before: " + String.join(", ", before) + ".";
    }

    private static String shortDay(Scorecard scorecard) {
        return Words.dayMonth(scorecard.interview().day().date());
    }

    /** Returns what stands out and what to do next, in sentences. */
    public static List<String> next(Scorecard scorecard) {
        List<String> sentences = new ArrayList<>();
        scorecard.repeated().stream()
                .limit(REPEATED)
                .forEach(again -> sentences.add(times(again.times()) + " time in a row without \""
                        + again.question().points().get(again.point()) + "\" (" + Words.labelOrId(again.question())
                        + ")."));
        if (scorecard.over() > 0) {
            List<String> over = scorecard.answers().stream()
                    .filter(ScoredAnswer::isOver)
                    .map(answer -> Words.labelOrId(answer.question()))
                    .toList();
            sentences.add("Over time in " + scorecard.over() + " of "
                    + Words.count(scorecard.answers().size(), "answer") + ": " + Words.all(over) + ".");
        }
        competences(scorecard).stream()
                .filter(one -> one.share().of() > 0 && one.share().percent() < WEAK)
                .min((one, other) ->
                        Integer.compare(one.share().percent(), other.share().percent()))
                .ifPresent(lowest ->
                        sentences.add(Words.capital(lowest.name()) + " was lowest: " + lowest.advice() + "."));
        return sentences;
    }

    private static String times(int times) {
        return times - 2 < TIMES.size() ? TIMES.get(times - 2) : times + "th";
    }

    /** Returns how an answer went, such as {@code hard}, or {@code passed}. */
    public static String grade(ScoredAnswer answer) {
        return answer.grade().map(grade -> grade.word()).orElse("passed on");
    }

    /** Returns how an answer went and what was said of it, such as {@code hard, 4 of 6 key points}. */
    public static String result(ScoredAnswer answer) {
        Share coverage = answer.coverage();
        return grade(answer) + (coverage.of() == 0 ? "" : ", " + of(coverage) + " key points");
    }

    /** Returns the time of an answer beside the bank's minutes, such as {@code 2:11 of 3 min, over by 0:40}. */
    public static String time(ScoredAnswer answer) {
        int minutes = answer.question().time().givenMinutes();
        String of = minutes == 0 ? "" : " of " + minutes + " min";
        String over = answer.isOver() ? ", over by " + Words.clock(answer.overMs()) : "";
        return Words.clock(answer.ms()) + of + over + tooShort(answer);
    }

    /** Returns what follows the time of an answer that is too short to count as in time; empty for others. */
    public static String tooShort(ScoredAnswer answer) {
        return answer.isTooShort() ? ", too short" : "";
    }

    /** Returns the heading, such as {@code Mock interview 7, Saturday 12 December 2026}. */
    public static String heading(Scorecard scorecard) {
        return "Mock interview " + scorecard.interview().number() + ", "
                + Words.date(scorecard.interview().day().date());
    }

    /** Returns the size, such as {@code 28 minutes, 4 questions, 2 left}. */
    public static String size(Scorecard scorecard) {
        int minutes = (int) Math.round(scorecard.interview().ms() / 60_000.0);
        return Stream.of(
                        minutes == 0 ? "Less than a minute" : Words.count(minutes, "minute"),
                        Words.count(scorecard.interview().answers().size(), "question"),
                        scorecard.left() == 0 ? "" : scorecard.left() + " left")
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** Returns the name of the file that a scorecard is exported to. */
    public static String fileName(Scorecard scorecard) {
        return "interview-" + scorecard.interview().number() + "-"
                + scorecard.interview().day().date() + ".md";
    }
}
