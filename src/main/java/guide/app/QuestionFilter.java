package guide.app;

import java.util.List;

/**
 * The part of a bank that the user asked for.
 *
 * @param domains ids or titles as typed; empty for all domains
 * @param tags as typed, one match is enough; empty for all questions
 */
public record QuestionFilter(List<String> domains, List<String> tags) {
    /** Returns whether the filter leaves the whole bank. */
    public boolean isEmpty() {
        return domains.isEmpty() && tags.isEmpty();
    }
}
