package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.app.Selection;
import guide.bank.Bank;
import guide.study.Progress;
import guide.tui.ReturnPath;
import guide.tui.browse.Browse;
import java.util.Optional;
import java.util.Set;

final class BrowseCommand implements Command {
    private final Library library;
    private final Records records;
    private final Console console;
    private final FullScreen fullScreen;

    private final SelectionOptions options = SelectionOptions.filtered();
    private final FullScreen.Options screen = new FullScreen.Options();

    BrowseCommand(Library library, Records records, Console console, FullScreen fullScreen) {
        this.library = library;
        this.records = records;
        this.console = console;
        this.fullScreen = fullScreen;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "browse",
                        this,
                        "Opens the guide to read: domains and questions in a list, answers open in place, '/' searches.",
                        "An answer that was opened counts as reviewed. Without a full screen: the list, as 'guide list' prints it.")
                .with(options)
                .with(screen)
                .examples("guide browse --domain rag");
    }

    @Override
    public Integer call() {
        Selection selection = options.selection();
        Bank whole = library.bank(selection);
        Bank bank = library.filtered(whole, selection);
        Progress progress = records.progress();
        Optional<Integer> status = fullScreen.run(
                screen,
                "Here is the list; 'guide show ID' prints an answer.",
                whole,
                selection,
                context -> Browse.screen(context, bank.domains(), progress, ReturnPath.OUT));
        if (status.isEmpty()) {
            new QuestionList(progress, records.today(), Set.of(), console).print(bank);
        }
        return status.orElse(Exit.OK);
    }
}
