package guide.app;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.event.Timeline;
import guide.forecast.Forecasts;
import guide.journal.Device;
import guide.journal.Journal;
import guide.journal.JournalContents;
import guide.journal.JournalException;
import guide.journal.MachineIdentity;
import guide.journal.MergeResult;
import guide.journal.StateFile;
import guide.journal.sync.Sync;
import guide.journal.sync.SyncException;
import guide.journal.sync.SyncResult;
import guide.journal.sync.SyncState;
import guide.study.Progress;
import guide.study.StudyDay;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Reads the user's progress from the journal, and writes to it. */
public final class Records {
    private final Folders folders;
    private final Map<String, String> env;
    private final Device device;
    private final Journal journal;
    private final InstantSource clock;
    private final Settings settings;
    private final Consumer<String> messages;
    private final JournalNews news;
    private final Forecasts forecasts;
    private boolean hasTriedToSave;
    private boolean hasChanged;

    /**
     * Keeps the journal in these folders.
     *
     * @param messages takes sentences for the user, since only a face knows where they can be seen
     */
    public Records(Folders folders, World world, Settings settings, Consumer<String> messages) {
        this.folders = folders;
        this.env = world.env();
        this.device = new Device(folders.state(), MachineIdentity.local(world.env()), world.random());
        this.clock = world.clock();
        this.settings = settings;
        this.journal = new Journal(folders.journal(), device, this::day, clock, world.zone(), world.random());
        this.messages = messages;
        this.news = new JournalNews(folders.backups(), messages);
        this.forecasts = Forecasts.in(StateFile.of(folders.cache().resolve("forecasts")), Records::beside);
    }

    private static void beside(Runnable task) {
        BackgroundValue.begin("forecast", Executors.callable(task));
    }

    /** Returns what is expected on the plans' dates. */
    public Forecasts forecasts() {
        return forecasts;
    }

    private LocalDate day(Event event) {
        return settings.rules().day(event).date();
    }

    /** An answer of the journal. */
    interface Answer<T> {
        T get() throws JournalException;
    }

    static <T> T answer(Answer<T> answer) {
        try {
            return answer.get();
        } catch (JournalException e) {
            throw refusal(e, ".");
        }
    }

    /** @param end of the sentence */
    private static Refusal refusal(JournalException e, String end) {
        Refusal.Kind kind = switch (e.kind()) {
            case NOT_READ -> Refusal.Kind.NO_INPUT;
            case NOT_CREATED -> Refusal.Kind.CANNOT_CREATE;
            case NOT_MERGED -> Refusal.Kind.NOT_SAVED;
        };
        return new Refusal(kind, e.getMessage() + end);
    }

    /**
     * Returns what the files say, after missing events were restored. Reports that, each damage once, and how many events do
     * not count because only a newer version knows them.
     */
    public JournalContents contents() {
        answer(journal.maintenance()::recover).forEach(news::report);
        JournalContents contents = answer(journal::read);
        news.report(journal.maintenance().unreported(contents));
        return contents;
    }

    /** Returns the progress that the events of the {@link #contents} add up to. */
    public Progress progress() {
        return Progress.of(settings.rules(), settled(Timeline.of(contents().events(), clock.millis())));
    }

    /** Returns the progress as the files have it: restores, reports and writes nothing. */
    public Progress glance() {
        return Progress.of(settings.rules(), answer(journal::read).events(), clock.millis());
    }

    /**
     * Writes down that events were seen whose times cannot be right and that no later event bounds, so that they count alike
     * tomorrow and on every machine. Where that cannot be saved they count as now, and the next start tries again.
     */
    private Timeline settled(Timeline timeline) {
        List<Event> seen = new ArrayList<>();
        for (Event event : timeline.unsettled()) {
            try {
                seen.add(journal.append(new Fact.Seen(event.id())));
            } catch (NotSavedException e) {
                break;
            }
        }
        return seen.isEmpty() ? timeline : timeline.with(seen);
    }

    /** Returns the journal's folder. */
    public Path folder() {
        return folders.journal();
    }

    /** Returns the study day of this moment. */
    public StudyDay today() {
        return settings.studyClock().today();
    }

    /** Ends a session: restores and reports events that are missing now, or were missing meanwhile. */
    public void end() {
        forecasts.end();
        if (hasTriedToSave) {
            try {
                answer(journal.maintenance()::recover).forEach(news::report);
            } catch (Refusal e) {
                messages.accept(e.sentence());
            }
        }
        journal.maintenance().notices().forEach(messages);
    }

    /** Returns whether the command has saved something: what fails afterwards takes nothing of it back. */
    public boolean hasChanged() {
        return hasChanged;
    }

    private <T> T changed(T result) {
        hasChanged = true;
        return result;
    }

    /** Creates what saving needs, so that a session says before its first question that answers cannot be saved. */
    public void prepare() {
        try {
            journal.prepare();
        } catch (JournalException e) {
            throw refusal(e, ". Answers could not be saved there.");
        }
    }

    /** Takes the events of another journal that this journal lacks. */
    public MergeResult merge(Path other) {
        try {
            return changed(journal.merge(other));
        } catch (JournalException e) {
            boolean isBegun = e.kind() == JournalException.Kind.NOT_MERGED;
            throw refusal(e, isBegun ? ". What was taken so far stays; merge again later." : ".");
        }
    }

    /** Returns what a look at the journal's health needs. */
    public JournalHealth health() {
        return new JournalHealth(journal);
    }

    /** Takes all that the backups hold and the journal lacks, and completes the day's backup. */
    public MergeResult repair() {
        return changed(answer(() -> journal.maintenance().repair(today().date())));
    }

    /**
     * Exchanges events with other machines, by git.
     *
     * @param remote a repository to sync with from now on
     */
    public SyncResult sync(Optional<String> remote) {
        return changed(ofSync(sync -> sync.run(remote)));
    }

    /** Returns how this machine stands to the remote; empty where none is set. */
    public Optional<SyncState> syncState() {
        return ofSync(Sync::state);
    }

    /** An answer of the sync. */
    private interface SyncAnswer<T> {
        T get(Sync sync) throws SyncException;
    }

    private <T> T ofSync(SyncAnswer<T> answer) {
        try {
            return answer.get(new Sync(folders.journal(), device, journal, env, clock, messages));
        } catch (SyncException e) {
            throw new Refusal(kind(e.kind()), String.valueOf(e.getMessage()));
        }
    }

    private static Refusal.Kind kind(SyncException.Kind kind) {
        return switch (kind) {
            case NO_GIT, UNREACHABLE -> Refusal.Kind.UNAVAILABLE;
            case NO_REMOTE -> Refusal.Kind.BAD_CONFIGURATION;
            case BUSY -> Refusal.Kind.BUSY;
            case NOT_WRITTEN -> Refusal.Kind.NOT_SAVED;
        };
    }

    /** Saves a fact outside a session; refuses with {@code NOT_SAVED} where it is not on disk. */
    public Event save(Fact fact) {
        try {
            return eventLog().save(new SaveRequest.NewFact(fact)).get(0);
        } catch (NotSavedException e) {
            throw new Refusal(Refusal.Kind.NOT_SAVED, NotSavedNotice.sentence(e));
        }
    }

    /** Returns the log that saves answers in the journal. */
    public EventLog eventLog() {
        return new EventLog() {
            @Override
            public List<Event> save(SaveRequest request) throws NotSavedException {
                hasTriedToSave = true;
                return changed(saved(request));
            }

            @Override
            public List<Event> newEvents() {
                try {
                    return journal.newEvents();
                } catch (JournalException e) {
                    return List.of(); // The next answer reports it.
                }
            }
        };
    }

    private List<Event> saved(SaveRequest request) throws NotSavedException {
        if (request instanceof SaveRequest.Retry again) {
            return journal.retry(again.events());
        }
        return request instanceof SaveRequest.NewReview both
                ? journal.append(both.review(), both.about())
                : List.of(journal.append(((SaveRequest.NewFact) request).fact()));
    }
}
