package guide.plain;

import guide.app.Words;
import guide.app.interview.InterviewWords;
import guide.app.interview.ScorecardWords;
import guide.bank.Bank;
import guide.study.interview.Scorecard;
import guide.study.interview.ScoredAnswer;
import guide.text.Line;
import guide.text.Markdown;
import java.util.ArrayList;
import java.util.List;

/** A scorecard to be heard, or to be printed. */
public final class ScorecardReport {
    private final Scorecard scorecard;
    private final Bank bank;
    private final List<Line> lines = new ArrayList<>();

    private ScorecardReport(Scorecard scorecard, Bank bank) {
        this.scorecard = scorecard;
        this.bank = bank;
    }

    /** Returns the lines. */
    public static List<Line> of(Scorecard scorecard, Bank bank) {
        ScorecardReport report = new ScorecardReport(scorecard, bank);
        report.all();
        return report.lines;
    }

    private void all() {
        say(ScorecardWords.heading(scorecard) + ": " + ScorecardWords.size(scorecard) + ".");
        for (ScorecardWords.Competence one : ScorecardWords.competences(scorecard)) {
            String share = one.share().of() == 0
                    ? "nothing to count"
                    : ScorecardWords.of(one.share()) + ", " + one.share().percent() + " percent";
            say(Words.capital(one.name()) + ", " + one.counted() + ": " + share + ".");
        }
        say(ScorecardWords.recall(scorecard));
        String before = ScorecardWords.before(scorecard).replace(" %", " percent");
        if (!before.isEmpty()) {
            say(before);
        }
        scorecard.answers().forEach(this::answer);
        List<String> next = ScorecardWords.next(scorecard);
        if (!next.isEmpty()) {
            lines.add(Line.EMPTY);
            next.forEach(this::say);
        }
    }

    private void answer(ScoredAnswer answer) {
        lines.add(Line.EMPTY);
        String number = answer.question().number();
        Line name = Line.of(bank.domainOf(answer.question()).title() + (number.isEmpty() ? "" : ", " + number) + ": ");
        lines.addAll(name.then(Markdown.line(answer.question().text())).wrap(Dialogue.WIDTH));
        say(Words.capital(ScorecardWords.result(answer)) + ". Took " + spoken(answer) + ".");
        if (!answer.missed().isEmpty()) {
            say("Missed:");
            answer.missed().forEach(point -> lines.addAll(Markdown.line(point).wrap(Dialogue.WIDTH)));
        }
        for (ScoredAnswer.Reply reply : answer.replies()) {
            Line lead = Line.of("Follow-up, " + InterviewWords.word(reply.said()) + ": ");
            lines.addAll(lead.then(Markdown.line(reply.followup().question())).wrap(Dialogue.WIDTH));
        }
        answer.traps()
                .forEach(trap -> lines.addAll(
                        Line.of("Trap: ").then(Markdown.line(trap.text())).wrap(Dialogue.WIDTH)));
    }

    private static String spoken(ScoredAnswer answer) {
        int minutes = answer.question().time().givenMinutes();
        String of = minutes == 0 ? "" : " of " + Words.count(minutes, "minute");
        String over = answer.isOver() ? ", over by " + Words.spoken(answer.overMs()) : "";
        return Words.spoken(answer.ms()) + of + over + ScorecardWords.tooShort(answer);
    }

    private void say(String text) {
        lines.addAll(Line.of(text).wrap(Dialogue.WIDTH));
    }
}
