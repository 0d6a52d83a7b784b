package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.Words;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Grade;
import guide.study.Progress;
import java.util.List;

final class GradeCommand implements Command {
    private final Library library;
    private final Records records;
    private final Console console;

    private final SelectionOptions options = SelectionOptions.ofBank();
    private String name = "";
    private String grade = "";

    GradeCommand(Library library, Records records, Console console) {
        this.library = library;
        this.records = records;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "grade",
                        this,
                        "Records one review without a screen, and prints 'saved EVENT-ID' once it is on disk.")
                .with(options)
                .word("ID|NUMBER", "The question, by its id or number.", given -> name = given)
                .word("GRADE", "again, hard, good or easy, or 1 to 4.", given -> grade = given)
                .examples("guide grade rag-chunking good");
    }

    @Override
    public Integer call() {
        Question question = library.question(library.bank(options.selection()), name);
        Grade given = Grade.named(grade)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.USAGE,
                        "there is no grade '" + grade + "'. Grades: again, hard, good, easy, or 1 to 4."));
        Progress progress = records.progress();
        records.prepare();
        Event event = records.save(new Fact.Review(question.id(), given.value(), 0, List.of(), question.hash()));
        console.print("saved " + event.id());
        long days = progress.with(event)
                .reviewState(question.id())
                .map(s -> s.due().since(s.last()))
                .orElse(0L);
        String when = days == 0 ? "stays due today" : "back " + Words.again((int) days);
        console.printMessage(question.id() + ": " + given.word() + ", " + when + ".");
        return Exit.OK;
    }
}
