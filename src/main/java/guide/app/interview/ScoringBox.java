package guide.app.interview;

import guide.study.interview.Behavior;

/** Something to mark while scoring an answer. */
public sealed interface ScoringBox {
    /** A key point of the question that was said. */
    record Point(int index) implements ScoringBox {}

    /** A follow-up that was asked: its gist was said, partly, or not. */
    record Reply(int followup) implements ScoringBox {}

    /** A trap of the question that was stepped into. */
    record Trap(int index) implements ScoringBox {}

    /** Something that the user did while answering. */
    record Did(Behavior behavior) implements ScoringBox {}
}
