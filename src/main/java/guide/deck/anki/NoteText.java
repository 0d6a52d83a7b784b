package guide.deck.anki;

import guide.deck.Losses;
import guide.deck.html.HtmlQuestion;
import guide.deck.html.HtmlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of one note as Markdown. Each is read when it is needed; what it loses is counted once. */
final class NoteText {
    private static final Pattern LINE_MARK = Pattern.compile("^(?:[-*+]|[0-9]+[.)]) |\\\\$");

    private final AnkiNote note;
    private final Losses losses;
    private final Map<Integer, HtmlText> read = new HashMap<>();
    private final Set<Integer> counted = new HashSet<>();

    NoteText(AnkiNote note, Losses losses) {
        this.note = note;
        this.losses = losses;
    }

    AnkiNote note() {
        return note;
    }

    /** Returns those of the fields that the note has and that show something, in a list of its own. */
    List<Integer> filled(Collection<Integer> fields) {
        List<Integer> filled = new ArrayList<>(fields);
        filled.removeIf(field -> field >= note.fields().size() || isEmpty(field));
        return filled;
    }

    /** Returns the text of other HTML that stands for a field, such as one with gaps. */
    HtmlText of(int field, String html) {
        return HtmlText.of(html, counted.add(field) ? losses : new Losses());
    }

    private HtmlText text(int field) {
        return read.computeIfAbsent(field, any -> of(field, note.fields().get(field)));
    }

    /** Returns whether a field has anything to show; one that is only a sound has not. */
    boolean isEmpty(int field) {
        return note.fields().get(field).isBlank() || text(field).isEmpty();
    }

    String markdown(int field) {
        return text(field).markdown();
    }

    String plain(int field) {
        return text(field).plain();
    }

    /** Returns whether a field's first block is text, beside which a word may stand. */
    boolean beginsWithText(int field) {
        return text(field).beginsWithText();
    }

    /** Returns a field as a question. */
    HtmlQuestion front(int field) {
        HtmlQuestion front = text(field).front();
        read.remove(field);
        return front;
    }

    /** Returns the lines of a field without the marks of a list. */
    List<String> lines(int field) {
        return markdown(field)
                .lines()
                .map(line -> LINE_MARK.matcher(line.strip()).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
