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

/** The program without a command: on a terminal the home screen, else the short help. */
record HomeCommand(
        Library library, Records records, Settings settings, Folders folders, Console console, FullScreen fullScreen)
        implements Command {
    @Override
    public Usage usage() {
        return new Usage("guide", this, "Flashcards in the terminal: interview questions, asked when they are due.")
                .mouse()
                .examples(
                        "guide quiz --domain rag     asks what is due, then new questions",
                        "guide list --due            what is due today",
                        "guide show 14               one question with its answer");
    }

    @Override
    public int call(Given given) {
        Optional<Integer> status = console.isTerminal() ? home(given) : Optional.empty();
        if (status.isEmpty()) {
            console.printLines(given.help());
        }
        return status.orElse(Exit.OK);
    }

    private Optional<Integer> home(Given given) {
        Bank bank = library.bank(Selection.ALL);
        Progress progress = records.progress();
        InterviewFiles files = StoredFiles.of(folders.state(), Path.of(""));
        records.prepare();
        return fullScreen.run(
                given,
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
