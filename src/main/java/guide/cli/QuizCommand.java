package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.app.Selection;
import guide.app.Settings;
import guide.app.quiz.SessionChoice;
import guide.bank.Bank;
import guide.cli.advice.NoQuestion;
import guide.study.Progress;
import guide.tui.ReturnPath;
import guide.tui.quiz.QuizScreen;
import java.util.List;
import java.util.Optional;

record QuizCommand(
        Library library, Records records, Settings settings, Console console, FullScreen fullScreen, LineMode lineMode)
        implements Command {
    private static final String WEAK = "--weak";
    private static final String MISSED = "--missed";

    @Override
    public Usage usage() {
        return new Usage(
                        "quiz",
                        this,
                        "Asks the questions that are due, then new ones.",
                        "The least likely to be recalled come first; domains take turns. One day's order is the same at every "
                                + "start. Every answer is on disk before the next question shows.")
                .selection()
                .mouse()
                .number("-n --limit", "N", 1, "At most so many questions.")
                .number(
                        "-m --minutes",
                        "M",
                        1,
                        "How long the session takes; the question on screen can still be answered. Else as set at home, or by 'session-minutes'.")
                .number(
                        "--new",
                        "N",
                        0,
                        "At most so many new questions in this session; else what is left of the day's (10, or 'new-a-day').")
                .flag("-a --all", "Also questions that are not due yet.")
                .flag(
                        "-w " + WEAK,
                        "Only the weak points, ten minutes at most: expected below 80 % today, in a plan's last round on its date, or a key point missed twice running; also when they are not due.")
                .flag(MISSED, "Only the key points that were missed last time, one by one; no grade is recorded.")
                .flag("-p --plain", "Line by line, without a full screen; also for screen readers.")
                .examples("guide quiz --domain rag --minutes 7", "guide quiz --missed");
    }

    @Override
    public int call(Given given) {
        Selection selection = given.selection();
        Bank whole = library.bank(selection);
        Bank bank = library.filtered(whole, selection);
        Progress progress = records.progress();
        SessionChoice.Chosen chosen = chosen(given, bank, progress);
        if (chosen.isEmpty()) {
            boolean isSpent = isPlain(given) && choice(given, bank, progress).isDaySpent();
            none(given, isSpent, new NoQuestion(bank, progress, records.today()))
                    .forEach(console::print);
            return Exit.OK;
        }
        records.prepare();
        Optional<Integer> status = given.has("--plain")
                ? Optional.empty()
                : fullScreen.run(
                        given,
                        LineMode.INSTEAD,
                        whole,
                        selection,
                        context -> QuizScreen.of(chosen.begin(context), ReturnPath.OUT));
        boolean asks = isPlain(given) && progress.plans().all().isEmpty();
        return status.orElseGet(() -> lineMode.run(
                whole,
                selection,
                asks,
                progress,
                (context, now) -> (now == progress ? chosen : chosen(given, bank, now)).begin(context)));
    }

    /** Returns why there is no question, and what to do. */
    private static List<String> none(Given given, boolean isSpent, NoQuestion why) {
        if (isSpent) {
            return List.of("Done for today: the plan's minutes are used up. 'guide quiz --all' asks more now.");
        }
        if (given.has(MISSED)) {
            return why.missed();
        }
        return given.has(WEAK) ? why.weak() : why.toAsk();
    }

    private SessionChoice.Chosen chosen(Given given, Bank bank, Progress progress) {
        int newLeft = progress.newLeft(settings.preferences().newADay(), records.today());
        SessionChoice choice = choice(given, bank, progress);
        Optional<SessionChoice.Chosen> planned = isPlain(given) ? choice.planned(newLeft) : Optional.empty();
        return planned.orElseGet(() -> choice.within(
                given.number("--limit").orElse(Integer.MAX_VALUE),
                given.number("--new").orElse(newLeft),
                isEarly(given)));
    }

    private SessionChoice choice(Given given, Bank bank, Progress progress) {
        Optional<Integer> minutes =
                given.number("--minutes").or(() -> settings.preferences().minutes());
        SessionChoice all = new SessionChoice(progress, records.today(), bank.domains(), minutes, false);
        SessionChoice some = given.has(WEAK) ? all.weak() : all;
        return given.has(MISSED) ? some.missed() : some;
    }

    /** Returns whether nothing on the line overrides the plan. */
    private static boolean isPlain(Given given) {
        boolean isLimited = given.number("--limit").isPresent()
                || given.number("--minutes").isPresent()
                || given.number("--new").isPresent();
        return !isLimited && !isEarly(given) && !given.selection().isFiltered();
    }

    /** Returns whether questions that are not due yet are asked as well. */
    private static boolean isEarly(Given given) {
        return given.has("--all") || given.has(WEAK) || given.has(MISSED);
    }
}
