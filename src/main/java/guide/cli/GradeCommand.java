package guide.cli;

import guide.bank.Question;
import guide.journal.Event;
import guide.journal.Fact;
import guide.journal.NotSavedException;
import guide.study.Grade;
import guide.study.Progress;
import guide.tui.Words;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "grade",
        description = "Records one review without a screen, and prints 'saved EVENT-ID' once it is on disk.",
        footer = {"", "Example:", "  guide grade rag-chunking good"})
final class GradeCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    private BankOptions banks = new BankOptions();

    @Parameters(index = "0", paramLabel = "ID|NUMBER", description = "The question, by its id or number.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "GRADE", description = "again, hard, good or easy, or 1 to 4.")
    private String grade = "";

    GradeCommand(Program program) {
        this.program = program;
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
                .standing(question.id())
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
