package guide.cli;

import guide.study.Progress;
import guide.study.StudyDay;

/** A state of questions that a list can be narrowed to. */
enum ListFilter {
    DUE("due today"),
    NEW("new"),
    WEAK("weak"),
    FLAGGED("flagged");

    private final String words;

    ListFilter(String words) {
        this.words = words;
    }

    /** Returns the state within a sentence: "none of 7 questions is …". */
    String words() {
        return words;
    }

    /** Returns whether a question is in this state. */
    boolean holds(String question, Progress progress, StudyDay today) {
        return switch (this) {
            case DUE -> progress.isDue(question, today);
            case NEW -> progress.isNew(question);
            case WEAK -> progress.isWeak(question);
            case FLAGGED -> progress.flag(question).isPresent();
        };
    }
}
