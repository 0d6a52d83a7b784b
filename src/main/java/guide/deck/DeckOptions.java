package guide.deck;

import java.util.List;

/**
 * The options with which the user says how a file is to be read.
 *
 * @param shape how a Markdown file marks its questions, such as {@code headings:3}; empty to find out
 * @param columns what the columns of a table hold, such as {@code question}; {@code -} for one to leave out; empty to find out
 * @param separator the character between columns; empty to find out
 * @param encoding the name of the file's encoding; empty for UTF-8
 */
public record DeckOptions(String shape, List<String> columns, String separator, String encoding) {
    /** Nothing said. */
    public static final DeckOptions NONE = new DeckOptions("", List.of(), "", "");

    /** Keeps a copy of the list. */
    public DeckOptions {
        columns = List.copyOf(columns);
    }
}
