package guide.app.interview;

import guide.app.Words;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Note;
import guide.bank.Question;
import guide.study.interview.Scorecard;
import guide.study.interview.ScoredAnswer;
import java.util.ArrayList;
import java.util.List;

/** A scorecard as a Markdown file. */
public final class InterviewMarkdown {
    private final Scorecard scorecard;
    private final Bank bank;
    private final List<String> lines = new ArrayList<>();

    private InterviewMarkdown(Scorecard scorecard, Bank bank) {
        this.scorecard = scorecard;
        this.bank = bank;
    }

    /** Returns the lines. */
    public static List<String> of(Scorecard scorecard, Bank bank) {
        InterviewMarkdown markdown = new InterviewMarkdown(scorecard, bank);
        markdown.all();
        return markdown.lines;
    }

    private void all() {
        add("# " + ScorecardWords.heading(scorecard));
        add("", ScorecardWords.size(scorecard) + ".");
        add("", "| competence | counted | share |", "| --- | --- | --- |");
        for (ScorecardWords.Competence one : ScorecardWords.competences(scorecard)) {
            add("| " + one.name() + ": " + one.counted() + " | " + ScorecardWords.of(one.share()) + " | "
                    + one.share().percent() + " % |");
        }
        for (Scorecard.OfDomain one : scorecard.domains()) {
            add("| coverage of " + cell(one.domain()) + " | " + ScorecardWords.of(one.coverage()) + " | "
                    + one.coverage().percent() + " % |");
        }
        paragraph(ScorecardWords.recall(scorecard));
        paragraph(ScorecardWords.before(scorecard));
        List<String> next = ScorecardWords.next(scorecard);
        if (!next.isEmpty()) {
            add("");
            next.forEach(sentence -> add("- " + sentence));
        }
        int number = 0;
        for (ScoredAnswer answer : scorecard.answers()) {
            answer(answer, ++number);
        }
    }

    private static String cell(Domain domain) {
        return domain.title().replace("|", "\\|");
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            add("", text);
        }
    }

    private void answer(ScoredAnswer answer, int number) {
        Question question = answer.question();
        add("", "## " + number + ". " + bank.domainOf(question).title() + ", " + Words.labelOrId(question));
        add("", question.text());
        if (!question.context().isEmpty()) {
            add("");
            question.context().lines().forEach(this::add);
        }
        add("", "Took " + ScorecardWords.time(answer) + "; " + ScorecardWords.result(answer) + ".");
        List<String> said = answer.pointsSaid();
        List<String> missed = answer.missed();
        if (!said.isEmpty() || !missed.isEmpty()) {
            add("");
            said.forEach(point -> add("- [x] " + point));
            missed.forEach(point -> add("- [ ] " + point));
        }
        for (ScoredAnswer.Reply reply : answer.replies()) {
            add(
                    "",
                    "**Follow-up** (" + InterviewWords.word(reply.said()) + ", " + Words.clock(reply.ms()) + "): "
                            + reply.followup().question());
            quote(reply.followup().answer());
        }
        for (Note trap : answer.traps()) {
            add("", "**Stepped into a trap**:");
            quote(trap.text());
        }
        List<String> did = answer.did().stream().map(InterviewWords::did).toList();
        if (!did.isEmpty()) {
            add("", "You " + Words.all(did) + ".");
        }
        answer.past().attempt().ifPresent(typed -> {
            add("", "Typed:");
            quote(typed);
        });
    }

    private void quote(String text) {
        add("");
        text.strip().lines().forEach(line -> add(("> " + line).stripTrailing()));
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
