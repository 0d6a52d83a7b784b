package guide.cli;

import guide.app.AppContext;
import guide.app.Folders;
import guide.app.Library;
import guide.app.Records;
import guide.app.Selection;
import guide.app.Settings;
import guide.app.interview.InterviewFiles;
import guide.app.interview.StoredFiles;
import guide.bank.Bank;
import guide.study.Progress;
import guide.tui.Screen;
import guide.tui.home.Home;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** The program without a command: on a terminal the home screen, else the short help. */
final class HomeCommand implements Command {
    private final Library library;
    private final Records records;
    private final Settings settings;
    private final Folders folders;
    private final Console console;
    private final FullScreen fullScreen;
    private final Supplier<String> help;
    private final FullScreen.Options screen = new FullScreen.Options();

    HomeCommand(
            Library library,
            Records records,
            Settings settings,
            Folders folders,
            Console console,
            FullScreen fullScreen,
            Supplier<String> help) {
        this.library = library;
        this.settings = settings;
        this.records = records;
        this.folders = folders;
        this.console = console;
        this.fullScreen = fullScreen;
        this.help = help;
    }

    @Override
    public Usage usage() {
        return new Usage("guide", this, "Flashcards in the terminal: interview questions, asked when they are due.")
                .with(screen)
                .examples(
                        "guide quiz --domain rag     asks what is due, then new questions",
                        "guide list --due            what is due today",
                        "guide show 14               one question with its answer");
    }

    @Override
    public Integer call() {
        Optional<Integer> status = console.isTerminal() ? home() : Optional.empty();
        if (status.isEmpty()) {
            console.printLines(help.get());
        }
        return status.orElse(Exit.OK);
    }

    private Optional<Integer> home() {
        Bank bank = library.bank(Selection.ALL);
        Progress progress = records.progress();
        InterviewFiles files = StoredFiles.of(folders.state(), Path.of(""));
        records.prepare();
        return fullScreen.run(
                screen,
                "Here is what the program can do:",
                bank,
                Selection.ALL,
                context -> first(context, progress, files));
    }

    /** Returns home, which asks once for a date where none was ever set. */
    private Screen first(AppContext context, Progress progress, InterviewFiles files) {
        boolean asks = progress.plans().all().isEmpty() && settings.remembered().mayAskForDate();
        return asks ? Home.asking(context, progress, files) : Home.screen(context, progress, files);
    }
}
