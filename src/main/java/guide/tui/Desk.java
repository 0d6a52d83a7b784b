package guide.tui;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.StudyDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What every screen has at hand: the bank, the place where facts are kept, the clock, and a bookmark. It stays the same
 * while screens come and go; how the questions stand is not here but in each screen's own progress.
 */
public final class Desk {
    private final Bank bank;
    private final Saver saver;
    private final Now now;
    private final Habits habits;
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
    public Desk(Bank bank, Saver saver, Now now, Habits habits, Editor editor) {
        this(bank, saver, now, habits, editor, Optional.empty());
    }

    private Desk(Bank bank, Saver saver, Now now, Habits habits, Editor editor, Optional<Bookmark> bookmark) {
        this.bookmark = bookmark;
        this.editor = editor;
        this.habits = habits;
        this.bank = bank;
        this.saver = saver;
        this.now = now;
        for (Domain domain : bank.domains()) {
            for (Question question : domain.questions()) {
                questions.put(question.id(), question);
                domains.put(question.id(), domain);
            }
        }
    }

    Bank bank() {
        return bank;
    }

    Saver saver() {
        return saver;
    }

    Now now() {
        return now;
    }

    StudyDay today() {
        return now.today();
    }

    Editor editor() {
        return editor;
    }

    /** The same with the bank as it was read again. */
    Desk with(Bank changed) {
        return new Desk(changed, saver, now, habits, editor, bookmark);
    }

    /** The same with another bookmark. */
    Desk with(Bookmark left) {
        return new Desk(bank, saver, now, habits, editor, Optional.of(left));
    }

    /** Where one was in the guide; empty where one was not there yet. */
    Optional<Bookmark> bookmark() {
        return bookmark;
    }

    /** The same for somebody who likes to study otherwise. */
    Desk with(Habits others) {
        return new Desk(bank, saver, now, others, editor, bookmark);
    }

    /** Whether the bank holds such a question. */
    boolean knows(String id) {
        return questions.containsKey(id);
    }

    int newADay() {
        return habits.newADay();
    }

    /** How the user likes to study. */
    Habits habits() {
        return habits;
    }

    Keymap keymap() {
        return habits.keymap();
    }

    /** The question with this id, which the bank holds. */
    Question question(String id) {
        Question question = questions.get(id);
        if (question == null) {
            throw new IllegalArgumentException("not of this bank: " + id);
        }
        return question;
    }

    /** The domain that a question belongs to. */
    Domain domainOf(Question question) {
        Domain domain = domains.get(question.id());
        if (domain == null) {
            throw new IllegalArgumentException("not of this bank: " + question.id());
        }
        return domain;
    }
}
