package guide.app.interview;

import guide.keys.Phase;

/** The phases of an interview. */
public final class InterviewPhase {
    public static final Phase BEFORE = Phase.of("before an interview");
    public static final Phase ASKED = Phase.of("while a question of an interview is asked");
    public static final Phase FOLLOWUP = Phase.of("while a follow-up is asked");
    public static final Phase SCORING = Phase.of("while you score your answer");
    public static final Phase SCORECARD = Phase.of("at the scorecard of an interview");

    private InterviewPhase() {}
}
