package guide.app.interview;

import guide.keys.Phase;

/** The stage of one question: the answer, the replies to follow-ups, and then the scores. */
public enum Stage {
    ASKED(InterviewPhase.ASKED),
    FOLLOWUP(InterviewPhase.FOLLOWUP),
    SCORING(InterviewPhase.SCORING);

    private final Phase phase;

    Stage(Phase phase) {
        this.phase = phase;
    }

    Phase phase() {
        return phase;
    }
}
