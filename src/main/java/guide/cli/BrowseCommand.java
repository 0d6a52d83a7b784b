package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.app.Settings;
import guide.bank.Bank;
import guide.study.Progress;
import guide.tui.ReturnPath;
import guide.tui.browse.Browse;

final class BrowseCommand implements Command {
    private final Library library;
    private final Records records;
    private final Settings settings;
    private final Console console;
    private final FullScreen fullScreen;

    private final BankOptions banks = new BankOptions();
    private final FilterOptions filter = new FilterOptions();
    private final ScreenOptions screen = new ScreenOptions();

    BrowseCommand(Library library, Records records, Settings settings, Console console, FullScreen fullScreen) {
        this.library = library;
        this.records = records;
        this.settings = settings;
        this.console = console;
        this.fullScreen = fullScreen;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "browse",
                        this,
                        "Opens the guide to read: domains and questions in a list, answers open in place, '/' filters.",
                        "An answer that was opened counts as reviewed. Without a full screen: the list, as 'guide list' prints it.")
                .with(banks)
                .with(filter)
                .with(screen)
                .examples("guide browse --domain rag");
    }

    @Override
    public Integer call() {
        Bank whole = library.bank(banks.selection);
        Bank bank = library.filtered(whole, filter.filter());
        Progress progress = records.progress();
        try {
            return fullScreen.run(
                    screen,
                    whole,
                    banks.selection,
                    context -> Browse.screen(context, bank.domains(), progress, ReturnPath.OUT));
        } catch (Screens.Unavailable e) {
            console.printMessage(e.getMessage() + " Here is the list; 'guide show ID' prints an answer.");
            new QuestionList(progress, settings.studyClock().today(), console).print(bank);
            return Exit.OK;
        }
    }
}
