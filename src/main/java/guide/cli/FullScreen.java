package guide.cli;

import guide.app.AppContext;
import guide.app.Preferences;
import guide.app.Words;
import guide.bank.Bank;
import guide.study.Progress;
import guide.tui.Announcement;
import guide.tui.App;
import guide.tui.Display;
import guide.tui.Screen;
import java.util.function.BiFunction;

/** Runs the full screen, says good-bye on the normal one, and turns the way it ended into an exit code. */
final class FullScreen {
    private final Program program;
    private final BankOptions banks;
    private final ScreenOptions options;

    FullScreen(Program program, BankOptions banks, ScreenOptions options) {
        this.program = program;
        this.banks = banks;
        this.options = options;
    }

    /**
     * Runs from the first screen until it is left.
     *
     * @param first makes the first screen of the desk and the progress
     * @throws Screens.Unavailable where there is no full screen; nothing has happened then
     */
    int run(Bank bank, Progress progress, BiFunction<AppContext, Progress, Screen> first) throws Screens.Unavailable {
        Tally tally = new Tally(program.records().saver());
        AppContext context = program.desk(bank, tally, banks, habits());
        App.Ending ending;
        try (Display display = program.screen(options)) {
            ending = new App(
                            display,
                            program.settings().readingWidth(),
                            program.settings().keymap(),
                            tally)
                    .run(announced(first.apply(context, progress)));
        }
        int status = Exit.of(ending);
        if (tally.isUnsaved()) {
            program.console().tell("not all that you read or answered is saved; what went before is.");
            return Exit.NOT_SAVED;
        }
        if (status == Exit.OK && tally.answers() > 0) {
            program.console().print(Words.count(tally.answers(), "answer") + " saved. See you next time.");
        }
        return status;
    }

    private Preferences habits() {
        Preferences preferences = program.settings().habits();
        return options.mouse.map(preferences::withMouse).orElse(preferences);
    }

    /** What was told before the full screen opened cannot be seen there. */
    private Screen announced(Screen screen) {
        return program.settings()
                .complaint()
                .map(complaint -> Announcement.of(screen, complaint))
                .orElse(screen);
    }
}
