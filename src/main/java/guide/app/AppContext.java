package guide.app;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Event;
import guide.keys.Keymap;
import guide.study.StudyDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every screen has at hand: the bank, the place where facts are kept, the clock, and a bookmark. It stays the same
 * while screens come and go; how the questions stand is not here but in each screen's own progress.
 */
public final class AppContext {
    private final Bank bank;
    private final EventLog eventLog;
    private final StudyClock studyClock;
    private final Preferences preferences;
    private final Editor editor;
    private final Optional<Bookmark> bookmark;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Domain> domains = new HashMap<>();

    /**
     * For one run of the program.
     *
     * @param habits how the user likes to study
     * @param editor changes questions
     */
    public AppContext(Bank bank, EventLog eventLog, StudyClock studyClock, Preferences preferences, Editor editor) {
        this(bank, eventLog, studyClock, preferences, editor, Optional.empty());
    }

    private AppContext(
            Bank bank,
            EventLog eventLog,
            StudyClock studyClock,
            Preferences preferences,
            Editor editor,
            Optional<Bookmark> bookmark) {
        this.bookmark = bookmark;
        this.editor = editor;
        this.preferences = preferences;
        this.bank = bank;
        this.eventLog = eventLog;
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

    public EventLog saver() {
        return eventLog;
    }

    /** Returns what other sessions have saved since this was asked last. */
    public List<Event> news() {
        return eventLog.news();
    }

    public StudyClock now() {
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
        return new AppContext(changed, eventLog, studyClock, preferences, editor, bookmark);
    }

    /** The same with another bookmark. */
    public AppContext with(Bookmark left) {
        return new AppContext(bank, eventLog, studyClock, preferences, editor, Optional.of(left));
    }

    /** Where one was in the guide; empty where one was not there yet. */
    public Optional<Bookmark> bookmark() {
        return bookmark;
    }

    /** Returns the same with other preferences. */
    public AppContext with(Preferences others) {
        return new AppContext(bank, eventLog, studyClock, others, editor, bookmark);
    }

    /** Returns whether the bank holds a question with this id. */
    public boolean knows(String id) {
        return questions.containsKey(id);
    }

    public int newADay() {
        return preferences.newADay();
    }

    /** Returns how the user likes to study. */
    public Preferences habits() {
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

    /** Returns the domain that a question belongs to. */
    public Domain domainOf(Question question) {
        Domain domain = domains.get(question.id());
        if (domain == null) {
            throw new IllegalArgumentException("not of this bank: " + question.id());
        }
        return domain;
    }
}
