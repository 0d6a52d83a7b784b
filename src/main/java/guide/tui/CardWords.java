package guide.tui;

import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import guide.text.Line;
import guide.text.Markdown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A question and its answer to be heard. The key points come last, unlike on a screen: one grades by them, and there they
 * are just above the prompt, whether one remembers them or goes back line by line.
 */
final class CardWords {
    private final Sitting sitting;
    private final Question question;
    private final CardState card;

    CardWords(QuizScreen quiz) {
        this.sitting = quiz.sitting();
        this.question = quiz.question();
        this.card = quiz.card();
    }

    /** Where one is, the question, and what is known of it. */
    List<Line> question() {
        List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
        lines.addAll(wrapped(sitting.desk().domainOf(question).title() + label(", ", question) + ", " + place() + "."));
        lines.addAll(Markdown.line(question.text()).wrap(Talk.WIDTH));
        String known = known();
        if (!known.isEmpty()) {
            lines.addAll(wrapped(known));
        }
        return lines;
    }

    /** A question's number in words behind some others, such as {@code question 14}; nothing where it has none. */
    static String label(String before, Question question) {
        return question.number().isEmpty() ? "" : before + "question " + question.number();
    }

    /** Place in the queue, such as {@code 3 of 11, again}. */
    String place() {
        int place = sitting.session().taken() + 1;
        int all = sitting.session().taken() + sitting.session().ahead().size();
        return place + " of " + all + (sitting.session().isRepeat() ? ", again" : "");
    }

    private String known() {
        List<String> known = new ArrayList<>();
        if (question.minutes() > 0) {
            known.add("About " + Words.count(question.minutes(), "minute") + ".");
        }
        sitting.session()
                .progress()
                .flag(question.id())
                .ifPresent(reason -> known.add("Flagged" + (reason.isEmpty() ? "" : ": " + reason) + "."));
        sitting.session()
                .progress()
                .standing(question.id())
                .ifPresent(standing -> known.add(
                        QuestionPage.lastTime(sitting.session().progress(), standing, question, sitting.today())
                                .plain()));
        return String.join(" ", known);
    }

    /** The answer with all that belongs to it, and the key points. */
    List<Line> answer() {
        List<Line> lines = new ArrayList<>(List.of(Line.EMPTY));
        lines.addAll(wrapped("The answer" + thought() + ":"));
        lines.addAll(Markdown.spoken(question.answer(), Talk.WIDTH));
        for (Note note : question.notes()) {
            labelled(lines, Words.capital(note.kind().name().toLowerCase(Locale.ROOT)), note.text());
        }
        for (Followup followup : question.followups()) {
            labelled(lines, "Asked next", followup.question());
            lines.addAll(Markdown.spoken(followup.answer(), Talk.WIDTH));
        }
        if (!question.sources().isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(wrapped((question.sources().size() == 1 ? "Source: " : "Sources: ")
                    + String.join("; ", question.sources())));
        }
        points(lines);
        return lines;
    }

    private String thought() {
        long seconds = card.thoughtMs() / 1000;
        if (seconds == 0) {
            return "";
        }
        String minutes = seconds < 60 ? "" : Words.count((int) (seconds / 60), "minute");
        String rest = seconds % 60 == 0 ? "" : Words.count((int) (seconds % 60), "second");
        String after = ", after " + minutes + (minutes.isEmpty() || rest.isEmpty() ? "" : " ") + rest;
        boolean over = question.minutes() > 0 && seconds > question.minutes() * 60L;
        return over ? after + ", more than it should take" : after;
    }

    /** Not hanging beside its label: on a line of Braille, cells are dear. */
    private static void labelled(List<Line> lines, String label, String markdown) {
        lines.add(Line.EMPTY);
        Line first = Line.of(label + ": ");
        for (Line line : Markdown.spoken(markdown, Talk.WIDTH - first.width())) {
            lines.add(first.then(line));
            first = Line.EMPTY;
        }
    }

    private void points(List<Line> lines) {
        if (question.points().isEmpty()) {
            return;
        }
        lines.add(Line.EMPTY);
        lines.addAll(wrapped("Key points, " + question.points().size() + ":"));
        for (int i = 0; i < question.points().size(); i++) {
            Line number = Line.of((i + 1) + ". ");
            lines.addAll(number.before(Markdown.line(question.points().get(i)).wrap(Talk.WIDTH - number.width())));
        }
        List<Integer> missed = sitting.session().progress().missed(question);
        if (!missed.isEmpty()) {
            lines.addAll(wrapped("Last time you missed " + pointsOf(missed) + "."));
        }
        List<Integer> proposed = card.proposed(question);
        if (!proposed.isEmpty()) {
            lines.addAll(wrapped("Your answer seems to mention " + pointsOf(proposed) + "; you judge."));
        }
    }

    /** What was typed as an answer; nothing where nobody typed. */
    List<Line> attempt() {
        if (card.attempt().isBlank()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(wrapped("You typed:"));
        card.attempt().strip().lines().forEach(line -> lines.addAll(wrapped(line)));
        return lines;
    }

    /** How many points are ticked, and which. */
    String ticks() {
        String which = card.ticked().isEmpty() ? "" : ": " + numbers(card.ticked());
        return card.ticked().size() + " of " + question.points().size() + " ticked" + which + ".";
    }

    private static String pointsOf(List<Integer> indices) {
        return (indices.size() == 1 ? "point " : "points ") + numbers(indices);
    }

    /** Indices as people count, such as {@code 1 and 4}. */
    private static String numbers(Collection<Integer> indices) {
        return Words.all(indices.stream().map(i -> String.valueOf(i + 1)).toList());
    }

    private static List<Line> wrapped(String text) {
        return Line.of(text).wrap(Talk.WIDTH);
    }
}
