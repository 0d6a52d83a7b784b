package guide.cli;

import guide.bank.Bank;
import guide.bank.Question;
import guide.tui.card.ReadingPage;

final class ShowCommand implements Command {
    private static final int WIDTH = 78;

    private final Program program;

    private final BankOptions banks = new BankOptions();

    private String name = "";

    ShowCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage("show", this, "Prints one question with its answer.")
                .with(banks)
                .word("ID|NUMBER", "The question, by its id or number, also as §14.", given -> name = given)
                .examples("guide show rag-chunking", "guide show 14 | less");
    }

    @Override
    public Integer call() {
        Bank bank = program.library().bank(banks);
        Question question = program.library().question(bank, name);
        ReadingPage.whole(bank, question, WIDTH)
                .forEach(line -> program.console().print(line.plain()));
        return Exit.OK;
    }
}
