package guide.cli;

import guide.app.EventTime;
import guide.app.Library;
import guide.app.Records;
import guide.app.Refusal;
import guide.bank.Bank;
import guide.bank.Question;
import guide.cli.json.Json;
import guide.study.PastAttempt;
import guide.text.Line;
import guide.text.Style;
import guide.tui.card.ReadingPage;
import java.time.Instant;
import java.util.List;

record ShowCommand(Library library, Records records, Console console) implements Command {
    private static final int WIDTH = 78;

    @Override
    public Usage usage() {
        return new Usage("show", this, "Prints one question with its answer.")
                .bank()
                .word("ID|NUMBER", "The question, by its id or number, also as §14.")
                .flag("--attempts", "Instead, the answers that you typed to it and that were kept, oldest first.")
                .flag("--json", "These as JSON, one object an answer.")
                .examples("guide show rag-chunking", "guide show 14 | less", "guide show 14 --attempts");
    }

    @Override
    public int call(Given given) {
        boolean json = given.has("--json");
        boolean attempts = given.has("--attempts");
        if (json && !attempts) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'guide show --json' needs --attempts; 'guide list --json' has what is known of each question.");
        }
        Bank bank = library.bank(given.selection());
        Question question = library.question(bank, given.word("ID|NUMBER"));
        if (!attempts) {
            ReadingPage.whole(bank, question, WIDTH).forEach(console::print);
            return Exit.OK;
        }
        List<PastAttempt> typed = records.progress().attempts(question.id());
        if (json) {
            Json.print(typed.stream().map(ShowCommand::object), console::print);
        } else {
            typed.forEach(this::print);
        }
        if (typed.isEmpty()) {
            console.printMessage("no typed answer to '" + question.id()
                    + "' is kept; with 'keep-attempts: true' in config.yaml later ones are.");
        }
        return Exit.OK;
    }

    private void print(PastAttempt attempt) {
        console.print(Line.of(EventTime.of(attempt.event()), Style.DIM));
        for (String row : attempt.text().strip().split("\n")) {
            Line.of(row).wrap(WIDTH - 2).forEach(line -> console.print(line.indent(2)));
        }
    }

    private static Json object(PastAttempt attempt) {
        return new Json()
                .put("id", attempt.event().id())
                .put("time", Instant.ofEpochMilli(attempt.event().time()))
                .put("day", attempt.day().date())
                .put("text", attempt.text());
    }
}
