package guide.study.stats;

import guide.bank.Domain;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A state that questions can be searched for. A question can be in several: a strong one can be due. */
public enum StateFilter {
    /** Graded, and due today or earlier. */
    DUE("due today", "are due today"),
    /** Never graded. */
    NEW("new", "were never graded"),
    /** Graded, and not strong. */
    LEARNING("learning", "were graded and are not strong yet"),
    /** Likely to be recalled for weeks. */
    STRONG("strong", "are likely to be recalled for weeks"),
    /** Among the weak points of a day. */
    WEAK("weak", "are weak points today: expected below 80 %, or a key point missed twice running"),
    /** Marked by the user. */
    FLAGGED("flagged", "are flagged"),
    /** Left out of sessions. */
    SUSPENDED("suspended", "are suspended");

    private final String words;
    private final String meaning;

    StateFilter(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** Returns the word by which the user names the state. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the state within a sentence: "none of 7 questions is …". */
    public String words() {
        return words;
    }

    /** Returns the state within a sentence: "questions that …". */
    public String meaning() {
        return meaning;
    }

    /** Returns the words of all states. */
    public static List<String> all() {
        return Arrays.stream(values()).map(StateFilter::word).toList();
    }

    /** Returns the states whose word begins so. */
    static List<StateFilter> beginning(String start) {
        return Arrays.stream(values()).filter(s -> s.word().startsWith(start)).toList();
    }

    /**
     * Returns whether the question with an id is in this state on a day.
     *
     * @param domains hold the questions that are looked at
     */
    public Predicate<String> test(List<Domain> domains, Progress progress, StudyDay today) {
        return switch (this) {
            case DUE -> question -> progress.isDue(question, today);
            case NEW -> progress::isNew;
            case LEARNING -> question -> progress.isBegun(question) && !progress.isStrong(question);
            case STRONG -> progress::isStrong;
            case WEAK -> WeakPoints.of(domains, progress, today).ids()::contains;
            case FLAGGED -> question -> progress.flag(question).isPresent();
            case SUSPENDED -> progress::isSuspended;
        };
    }
}
