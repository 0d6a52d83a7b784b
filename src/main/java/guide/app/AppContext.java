package guide.app;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Event;
import guide.keys.Keymap;
import guide.study.MentionedPoints;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The things that every screen has at hand: the bank, the clock, the preferences, and the editor. They stay while screens come
 * and go; how the questions stand is not here but in each screen's own progress.
 */
public final class AppContext {
    private final Bank bank;
    private final Supplier<List<Event>> newEvents;
    private final StudyClock studyClock;
    private final Preferences preferences;
    private final Editor editor;
    private final SideStores sideStores;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Domain> domains = new HashMap<>();
    /** Made at the first typed answer, since it reads the whole bank. */
    private Optional<MentionedPoints> pointWords = Optional.empty();

    /**
     * Holds the things for one run of the program.
     *
     * @param news gives what other sessions have saved since it was asked last
     * @param preferences how the user likes to study
     * @param editor changes questions
     */
    public AppContext(
            Bank bank, Supplier<List<Event>> news, StudyClock studyClock, Preferences preferences, Editor editor) {
        this(bank, news, studyClock, preferences, editor, SideStores.NOWHERE);
    }

    private AppContext(
            Bank bank,
            Supplier<List<Event>> news,
            StudyClock studyClock,
            Preferences preferences,
            Editor editor,
            SideStores sideStores) {
        this.sideStores = sideStores;
        this.editor = editor;
        this.preferences = preferences;
        this.bank = bank;
        this.newEvents = news;
        this.studyClock = studyClock;
        for (Domain domain : bank.domains()) {
            for (Question question : domain.questions()) {
                questions.put(question.id(), question);
                domains.put(question.id(), domain);
            }
        }
    }

    public Bank bank() {
        return bank;
    }

    /** Returns what other sessions have saved since this was asked last. */
    public List<Event> newEvents() {
        return newEvents.get();
    }

    /** Returns the progress at this moment, with what other sessions have saved since that was asked last. */
    public Progress withNews(Progress progress) {
        Progress now = progress.at(studyClock.millis());
        for (Event event : newEvents()) {
            now = now.with(event);
        }
        return now;
    }

    public StudyClock studyClock() {
        return studyClock;
    }

    public StudyDay today() {
        return studyClock.today();
    }

    public Editor editor() {
        return editor;
    }

    /** Returns the same with the bank as it was read again. */
    public AppContext with(Bank changed) {
        return new AppContext(changed, newEvents, studyClock, preferences, editor, sideStores);
    }

    /** Returns the same with other preferences. */
    public AppContext with(Preferences others) {
        return new AppContext(bank, newEvents, studyClock, others, editor, sideStores);
    }

    /** Returns the same with a place for what is kept beside the journal. */
    public AppContext with(SideStores place) {
        return new AppContext(bank, newEvents, studyClock, preferences, editor, place);
    }

    /** Returns the place for what is kept beside the journal. */
    public SideStores sideStores() {
        return sideStores;
    }

    /** Returns whether the bank holds a question with this id. */
    public boolean knows(String id) {
        return questions.containsKey(id);
    }

    public int newADay() {
        return preferences.newADay();
    }

    /** Returns how the user likes to study. */
    public Preferences preferences() {
        return preferences;
    }

    public Keymap keymap() {
        return preferences.keymap();
    }

    /** Returns the question with this id, which the bank holds. */
    public Question question(String id) {
        Question question = questions.get(id);
        if (question == null) {
            throw new IllegalArgumentException("not of this bank: " + id);
        }
        return question;
    }

    /** Returns the indices of the key points that a typed answer seems to mention, in order; a proposal, never a tick. */
    public List<Integer> mentioned(Question question, String answer) {
        if (answer.isBlank()) {
            return List.of();
        }
        MentionedPoints words = pointWords.orElseGet(() -> MentionedPoints.in(bank));
        pointWords = Optional.of(words);
        return words.of(question, answer);
    }

    /** Returns the domain that a question belongs to. */
    public Domain domainOf(Question question) {
        Domain domain = domains.get(question.id());
        if (domain == null) {
            throw new IllegalArgumentException("not of this bank: " + question.id());
        }
        return domain;
    }
}
