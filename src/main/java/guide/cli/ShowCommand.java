package guide.cli;

import guide.app.Library;
import guide.bank.Bank;
import guide.bank.Question;
import guide.tui.card.ReadingPage;

final class ShowCommand implements Command {
    private static final int WIDTH = 78;

    private final Library library;
    private final Console console;

    private final SelectionOptions options = SelectionOptions.ofBank();
    private String name = "";

    ShowCommand(Library library, Console console) {
        this.library = library;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage("show", this, "Prints one question with its answer.")
                .with(options)
                .word("ID|NUMBER", "The question, by its id or number, also as §14.", given -> name = given)
                .examples("guide show rag-chunking", "guide show 14 | less");
    }

    @Override
    public Integer call() {
        Bank bank = library.bank(options.selection());
        Question question = library.question(bank, name);
        ReadingPage.whole(bank, question, WIDTH).forEach(console::print);
        return Exit.OK;
    }
}
