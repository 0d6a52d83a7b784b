package guide.cli;

import guide.bank.Question;
import guide.event.Fact;
import guide.event.NotSavedException;

final class ResumeCommand implements Command {
    private final Program program;

    private final BankOptions banks = new BankOptions();

    private String name = "";

    ResumeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage("resume", this, "Takes a suspended question back into sessions.")
                .with(banks)
                .word("ID|NUMBER", "The question, by its id or number.", given -> name = given)
                .examples("guide resume rag-chunking");
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
