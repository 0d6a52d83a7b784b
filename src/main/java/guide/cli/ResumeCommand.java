package guide.cli;

import guide.bank.Question;
import guide.journal.Fact;
import guide.journal.NotSavedException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "resume",
        description = "Takes a suspended question back into sessions.",
        footer = {"", "Example:", "  guide resume rag-chunking"})
final class ResumeCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    private BankOptions banks = new BankOptions();

    @Parameters(paramLabel = "ID|NUMBER", description = "The question, by its id or number.")
    private String name = "";

    ResumeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Question question = program.library().question(program.library().bank(banks), name);
        if (!program.records().progress().isSuspended(question.id())) {
            program.console().tell(question.id() + " is not suspended.");
            return Exit.OK;
        }
        program.records().prepare();
        try {
            program.console()
                    .print("saved "
                            + program.records()
                                    .saver()
                                    .save(new Fact.Resume(question.id()))
                                    .id());
            return Exit.OK;
        } catch (NotSavedException e) {
            throw new Failure(Exit.NOT_SAVED, "NOT saved: " + e.getMessage());
        }
    }
}
