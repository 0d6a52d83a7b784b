package guide.app.imports;

import guide.deck.DeckOptions;
import java.util.List;

/**
 * What the user wants to import, and how.
 *
 * @param from a file, a folder, or {@code -} for standard input
 * @param name of the bank; empty for the file's
 * @param format its word; empty to find out
 * @param options of the format
 * @param tags that every question gets
 * @param takesPoints whether lists in answers become key points
 * @param takesReversed whether cards that ask the other side of another are taken
 * @param takesUnanswered whether questions without an answer are taken
 * @param isStrict whether a question in other words is another question
 * @param takesHistory whether the answers of the other program are taken
 * @param isForced whether files that were changed by hand, or another deck's, are replaced
 * @param isTrial whether nothing is written
 */
public record ImportRequest(
        String from,
        String name,
        String format,
        DeckOptions options,
        List<String> tags,
        boolean takesPoints,
        boolean takesReversed,
        boolean takesUnanswered,
        boolean isStrict,
        boolean takesHistory,
        boolean isForced,
        boolean isTrial) {
    /** Keeps a copy of the list. */
    public ImportRequest {
        tags = List.copyOf(tags);
    }
}
