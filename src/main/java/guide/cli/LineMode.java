package guide.cli;

import guide.app.AppContext;
import guide.app.CountingEventLog;
import guide.app.EventLog;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.Selection;
import guide.app.Settings;
import guide.app.Words;
import guide.app.edit.Editing;
import guide.app.interview.InterviewStart;
import guide.app.quiz.Introduction;
import guide.app.quiz.QuizSession;
import guide.bank.Bank;
import guide.event.Fact;
import guide.journal.disk.FailureReason;
import guide.plain.Dialogue;
import guide.plain.LineInterview;
import guide.plain.LineQuiz;
import guide.plain.LineSource;
import guide.study.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Runs a quiz or an interview line by line, and turns the way it ended into an exit code. */
record LineMode(
        Editing editing,
        Records records,
        Settings settings,
        Console console,
        InputStream input,
        LineSource lineSource) {
    /** Says that a command goes on here where there is no full screen. */
    static final String INSTEAD = "Going on line by line.";

    /** Returns the source of the lines, as the launcher found it. */
    static LineSource lineSource(Map<String, String> env) {
        return env.getOrDefault("GUIDE_STDIN", "").equals("tty") ? LineSource.PERSON : LineSource.PROGRAM;
    }

    /** Something that is done line by line. */
    private interface Conversation {
        void run(AppContext context, EventLog eventLog, Dialogue dialogue) throws IOException;
    }

    /**
     * Runs a session until it ends, is left, or the input ends; refuses an input that cannot be read.
     *
     * @param asks whether a person may first be asked for the date of the interview
     * @param session makes the session of the progress, which has that date
     */
    int run(
            Bank bank,
            Selection selection,
            boolean asks,
            Progress progress,
            BiFunction<AppContext, Progress, QuizSession> session) {
        return converse(bank, selection, (context, eventLog, dialogue) -> {
            boolean isAsked = asks && isPerson() && settings.remembered().mayAskForDate();
            Progress planned = isAsked ? askedForDate(dialogue, progress) : progress;
            new LineQuiz(session.apply(context, planned), eventLog, dialogue, lineSource).run();
        });
    }

    /** Runs an interview in the same way. */
    int interview(Bank bank, Selection selection, Function<AppContext, InterviewStart> start) {
        return converse(
                bank,
                selection,
                (context, eventLog, dialogue) ->
                        new LineInterview(start.apply(context), eventLog, dialogue, lineSource).run());
    }

    private int converse(Bank bank, Selection selection, Conversation conversation) {
        CountingEventLog eventLog = new CountingEventLog(records.eventLog());
        AppContext context = new AppContext(
                bank, eventLog::newEvents, settings.studyClock(), settings.preferences(), editing.editor(selection));
        BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        Dialogue dialogue = new Dialogue(lines, console::print, console::prompt);
        try {
            conversation.run(context, eventLog, dialogue);
        } catch (IOException e) {
            return eventLog.isUnsaved() ? Exit.NOT_SAVED : unreadable(e);
        } catch (UncheckedIOException e) {
            if (eventLog.isUnsaved()) {
                return Exit.NOT_SAVED; // There is no output left on which the session could offer to try again.
            }
            throw e;
        }
        if (eventLog.isUnsaved()) {
            console.printMessage(
                    "not all that you answered is saved; what went before is. 'guide doctor' says what is wrong.");
            return Exit.NOT_SAVED;
        }
        return Exit.OK;
    }

    private boolean isPerson() {
        return lineSource == LineSource.PERSON && console.isTerminal();
    }

    /** Asks until a date can be read or none is typed, and returns the progress with what was saved. */
    private Progress askedForDate(Dialogue dialogue, Progress progress) throws IOException {
        while (true) {
            String prompt = Introduction.date(records.today()) + " (Enter skips): ";
            String typed = dialogue.ask(prompt).orElse("");
            if (typed.isEmpty()) {
                return progress;
            }
            try {
                Fact.Plan plan = Introduction.plan(typed, records.today());
                Progress planned = progress.with(records.save(plan));
                dialogue.say(Introduction.kept(plan, records.today(), "'guide plan'"));
                return planned;
            } catch (Refusal refusal) {
                dialogue.say(Words.capital(refusal.sentence()));
            }
        }
    }

    /** A terminal that has gone is not a file that cannot be read, and no user is left to read a message. */
    private static int unreadable(IOException e) {
        if (String.valueOf(e.getMessage()).contains("Input/output error")) {
            return Exit.HANG_UP;
        }
        throw new Refusal(Refusal.Kind.NO_INPUT, "the input cannot be read: " + FailureReason.of(e) + ".");
    }
}
