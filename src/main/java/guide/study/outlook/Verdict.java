package guide.study.outlook;

/** How it stands with a plan, in one word. */
public enum Verdict {
    /** No date is set. */
    NONE("none"),
    /** The minutes bring what was expected when the plan was set. */
    ON_COURSE("on_course"),
    /** At least two percent points less are expected than when the plan was set or last changed. */
    BEHIND("behind"),
    /** Some questions are never asked, since the minutes are too few. */
    SHORT("short"),
    /** One day is left. */
    TOMORROW("tomorrow"),
    /** It is the day itself. */
    TODAY("today"),
    /** All dates are over. */
    PAST("past");

    private final String word;

    /** Returns the verdict by the number of days left alone: {@link #ON_COURSE} where it is two or more. */
    static Verdict of(int daysLeft) {
        return daysLeft < 0 ? PAST : daysLeft == 0 ? TODAY : daysLeft == 1 ? TOMORROW : ON_COURSE;
    }

    Verdict(String word) {
        this.word = word;
    }

    /** Returns the word for it in JSON, such as {@code on_course}. */
    public String word() {
        return word;
    }
}
