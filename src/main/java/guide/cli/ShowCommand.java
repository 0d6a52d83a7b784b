package guide.cli;

import guide.bank.Bank;
import guide.bank.Question;
import guide.tui.Reading;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Prints one question with its answer.",
        footer = {"", "Examples:", "  guide show rag-chunking", "  guide show 14 | less"})
final class ShowCommand implements Callable<Integer> {
    private static final int WIDTH = 78;

    private final Program program;

    @Mixin
    private BankOptions banks = new BankOptions();

    @Parameters(paramLabel = "ID|NUMBER", description = "The question, by its id or number, also as §14.")
    private String name = "";

    ShowCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Bank bank = program.library().bank(banks);
        Question question = program.library().question(bank, name);
        Reading.whole(bank, question, WIDTH).forEach(line -> program.console().print(line.plain()));
        return Exit.OK;
    }
}
