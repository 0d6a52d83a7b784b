package guide.deck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a deck as plain text, to be compared with what a test expects. Fields that are empty are left out. */
public final class DeckDump {
    private DeckDump() {}

    /** Returns the text of a deck. */
    public static String of(Deck deck) {
        StringBuilder out = new StringBuilder("format: " + deck.format() + "\n");
        field(out, "found", deck.found());
        field(out, "title", deck.title());
        deck.losses()
                .forEach(loss -> out.append("loss: ")
                        .append(loss.kind().said(loss.count()))
                        .append(" (line ")
                        .append(loss.firstLine())
                        .append(": ")
                        .append(loss.first())
                        .append(")\n"));
        deck.past().forEach(review -> out.append("past: ").append(review).append('\n'));
        for (Card card : deck.cards()) {
            out.append("--- line ").append(card.line()).append('\n');
            field(out, "key", card.key());
            field(out, "id", card.id());
            field(out, "section", card.section());
            field(out, "question", card.question());
            field(out, "context", card.context());
            field(out, "answer", card.answer());
            field(out, "points", String.join("\n", card.points()));
            field(out, "lists", card.mayHavePoints() ? "" : "are no points");
            field(out, "reversed", card.isReversed() ? "yes" : "");
            field(
                    out,
                    "notes",
                    card.notes().stream()
                            .map(note -> note.kind().name().toLowerCase(Locale.ROOT) + ": " + note.text())
                            .collect(Collectors.joining("\n")));
            field(out, "tags", String.join(", ", card.tags()));
            field(out, "sources", String.join("\n", card.sources()));
            field(out, "minutes", card.minutes() == 0 ? "" : "" + card.minutes());
        }
        return out.toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            List<String> lines = value.lines().toList();
            out.append(name).append(':').append(lines.size() > 1 ? "\n    " : " ");
            out.append(String.join("\n    ", lines)).append('\n');
        }
    }

    /** Returns a deck of the tests, from {@code src/test/resources/guide/deck}. */
    public static DeckFile file(String name) throws IOException {
        try (InputStream in = DeckDump.class.getResourceAsStream("/guide/deck/" + name)) {
            if (in == null) {
                throw new IOException("no such resource: " + name);
            }
            return new DeckFile(name, in.readAllBytes());
        }
    }

    /** Returns a file that holds a text. */
    public static DeckFile file(String name, String text) {
        return new DeckFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
