package guide.tui;

import java.util.List;

/** What somebody has to know who has never seen the program; said once, until something is in the journal. */
final class FirstWords {
    static final List<String> SENTENCES = List.of(
            "A question shows. Say your answer aloud, then press Space and compare.",
            "Grade yourself honestly, 1 to 4; what you forget comes back sooner.",
            "Every answer is saved at once: leave whenever you like. ? shows the keys.");

    private FirstWords() {}
}
