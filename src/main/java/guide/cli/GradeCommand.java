package guide.cli;

import guide.app.Words;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.study.Grade;
import guide.study.Progress;
import java.util.List;

final class GradeCommand implements Command {
    private final Program program;

    private final BankOptions banks = new BankOptions();

    private String name = "";

    private String grade = "";

    GradeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "grade",
                        this,
                        "Records one review without a screen, and prints 'saved EVENT-ID' once it is on disk.")
                .with(banks)
                .word("ID|NUMBER", "The question, by its id or number.", given -> name = given)
                .word("GRADE", "again, hard, good or easy, or 1 to 4.", given -> grade = given)
                .examples("guide grade rag-chunking good");
    }

    @Override
    public Integer call() {
        Question question = program.library().question(program.library().bank(banks), name);
        Grade given = Grade.named(grade)
                .orElseThrow(() -> new Failure(
                        Exit.USAGE, "there is no grade '" + grade + "'. Grades: again, hard, good, easy, or 1 to 4."));
        Progress progress = program.records().progress();
        program.records().prepare();
        Event event = saved(new Fact.Review(question.id(), given.value(), 0, List.of(), question.hash()));
        program.console().print("saved " + event.id());
        long days = progress.with(event)
                .reviewState(question.id())
                .map(s -> s.due().since(s.last()))
                .orElse(0L);
        String when = days == 0 ? "stays due today" : "back " + Words.again((int) days);
        program.console().tell(question.id() + ": " + given.word() + ", " + when + ".");
        return Exit.OK;
    }

    private Event saved(Fact fact) {
        try {
            return program.records().saver().save(fact);
        } catch (NotSavedException e) {
            throw new Failure(Exit.NOT_SAVED, "NOT saved: " + e.getMessage());
        }
    }
}
