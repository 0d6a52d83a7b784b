package guide.cli;

import guide.app.AppContext;
import guide.app.ColorMemory;
import guide.app.CountingEventLog;
import guide.app.Preferences;
import guide.app.Records;
import guide.app.Selection;
import guide.app.Settings;
import guide.app.SideStores;
import guide.app.Words;
import guide.app.edit.Editing;
import guide.bank.Bank;
import guide.config.Background;
import guide.config.ThemeName;
import guide.keys.SharedActions;
import guide.tui.Announcement;
import guide.tui.App;
import guide.tui.Display;
import guide.tui.Look;
import guide.tui.NoFullScreen;
import guide.tui.Screen;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs the full screen, says good-bye on the normal one, and turns the way it ended into an exit code. */
record FullScreen(Editing editing, Records records, Settings settings, Console console, Screens screens) {
    /**
     * Runs from the first screen until a screen is left, and returns the exit code. Where there is no full screen, says why and
     * what follows instead, and returns nothing.
     *
     * @param given says on the command line whether the mouse works
     * @param instead a sentence
     * @param bank with the selection that it was read from, for reading it again after an edit
     * @param first makes the first screen
     */
    Optional<Integer> run(
            Given given, String instead, Bank bank, Selection selection, Function<AppContext, Screen> first) {
        Preferences preferences =
                given.is(Usage.MOUSE).map(settings.preferences()::withMouse).orElseGet(settings::preferences);
        CountingEventLog eventLog = new CountingEventLog(records.eventLog());
        AppContext context = new AppContext(
                        bank, eventLog::newEvents, settings.studyClock(), preferences, editing.editor(selection))
                .with(new SideStores(records.forecasts(), settings.remembered()::chose));
        App.Ending ending;
        try (Display display = open(preferences)) {
            ThemeSwitch themeSwitch = new ThemeSwitch(display, settings.colors());
            ending = new App(
                            display,
                            preferences.readingWidth(),
                            preferences.keymap(),
                            eventLog,
                            context.studyClock().clock(),
                            themeSwitch)
                    .run(announced(first.apply(context)));
            display.background().ifPresent(settings.colors()::answered);
        } catch (NoFullScreen e) {
            console.printMessage(e.getMessage() + " " + instead);
            return Optional.empty();
        }
        return Optional.of(status(ending, eventLog));
    }

    private int status(App.Ending ending, CountingEventLog eventLog) {
        if (eventLog.isUnsaved()) {
            console.printMessage(
                    "not all that you read or answered is saved; what went before is. 'guide doctor' says what is wrong.");
            return Exit.NOT_SAVED;
        }
        int status = Exit.of(ending);
        if (status == Exit.OK && eventLog.answers() > 0) {
            console.print(Words.count(eventLog.answers(), "answer") + " saved. See you next time.");
        }
        return status;
    }

    private Display open(Preferences preferences) throws NoFullScreen {
        console.flush(); // Output so far belongs on the normal screen.
        ColorMemory colors = settings.colors();
        return screens.open(new Look(colors.theme(), colors.guess(), preferences.mouse()));
    }

    /**
     * Repeats a message about the settings, since the full screen hides messages from before; else says once how colors are
     * chosen in a terminal that does not say what its background is.
     */
    private Screen announced(Screen screen) {
        Optional<String> complaint = settings.complaint().or(editing.library()::complaint);
        if (complaint.isEmpty() && settings.colors().isToBeSaid()) {
            String key = settings.keymap().key(SharedActions.THEME);
            return Announcement.of(
                    screen, "The terminal does not say if it is light or dark; " + key + " chooses colors.");
        }
        return complaint.map(sentence -> Announcement.of(screen, sentence)).orElse(screen);
    }

    /** Gives the full screen the next colors, which this machine remembers. */
    private record ThemeSwitch(Display display, ColorMemory colors) implements Supplier<String> {
        /** Switches, and returns a sentence about what shows now. */
        @Override
        public String get() {
            ThemeName next = colors.next(shown());
            display.use(next);
            return sentence(next);
        }

        /** Returns the background that the terminal has said it has, or the one that is taken for it. */
        private Background shown() {
            return display.background()
                    .filter(said -> said != Background.UNKNOWN)
                    .orElse(colors.guess());
        }

        private String sentence(ThemeName theme) {
            return switch (theme) {
                case AUTO -> "Colors: auto, " + asSaid() + ".";
                case DARK -> "Colors for a dark background, also from the next start on.";
                case LIGHT -> "Colors for a light background, also from the next start on.";
                case SIXTEEN -> "Colors: the terminal's own sixteen, as the configuration says.";
                case NONE -> "No colors, as the configuration or NO_COLOR says.";
            };
        }

        private String asSaid() {
            return switch (shown()) {
                case DARK -> "for the dark background of this terminal";
                case LIGHT -> "for the light background of this terminal";
                case UNKNOWN -> "only for bars, since this terminal does not say what its background is";
            };
        }
    }
}
