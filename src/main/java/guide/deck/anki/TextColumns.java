package guide.deck.anki;

import guide.deck.DeckOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the columns of a text: some are the note's fields, others say where it belongs. */
final class TextColumns {
    private static final Pattern GAP = Pattern.compile("\\{\\{c[0-9]{1,3}::");

    private final TextHeader header;
    private final List<String> names;
    private final int guid;
    private final int type;
    private final int deck;
    private final int tags;
    private final NoteType plain;
    private final NoteType cloze;
    private final NoteType reversed;
    private final NoteType optionallyReversed;

    /** Takes the columns that a header names, or that the user names instead. */
    TextColumns(TextHeader header, DeckOptions options, char separator) {
        this.header = header;
        this.names = options.columns().isEmpty() ? header.columns(separator) : options.columns();
        List<String> folded =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        this.guid = place(header, folded, "guid");
        this.type = place(header, folded, "notetype");
        this.deck = place(header, folded, "deck");
        this.tags = place(header, folded, "tags");
        List<String> fields = fields(names);
        plain = new NoteType(NoteType.Kind.STANDARD, fields, List.of());
        cloze = new NoteType(NoteType.Kind.CLOZE, fields, List.of());
        reversed = pair(fields, "{{%s}}");
        optionallyReversed = pair(fields, "{{#Add Reverse}}{{%s}}{{/Add Reverse}}");
    }

    private static int place(TextHeader header, List<String> names, String what) {
        int given = header.column(what);
        return given >= 0 ? given : names.indexOf(what);
    }

    /** The pair of cards of Anki's stock types, whose templates a text does not hold. */
    private static NoteType pair(List<String> fields, String back) {
        List<String> names = new ArrayList<>(fields);
        List<String> stock = List.of("Front", "Back", "Add Reverse");
        for (int i = 0; i < stock.size(); i++) {
            if (i == names.size()) {
                names.add(stock.get(i));
            }
        }
        String first = names.get(0);
        String second = names.get(1);
        String condition = back.replace("Add Reverse", names.get(2));
        return new NoteType(
                NoteType.Kind.STANDARD,
                names,
                List.of(
                        new Template("{{" + first + "}}", "{{" + second + "}}"),
                        new Template(condition.replace("%s", second), "{{" + first + "}}")));
    }

    /** Returns the values of a row that are fields of the note. */
    List<String> fields(List<String> row) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean isLeftOut = i < names.size() && names.get(i).equals("-");
            if (i != guid && i != type && i != deck && i != tags && !isLeftOut) {
                fields.add(row.get(i));
            }
        }
        return fields;
    }

    NoteType type(List<String> row) {
        String name = (type < 0 ? header.value("notetype") : value(row, type)).toLowerCase(Locale.ROOT);
        if (name.contains("cloze")
                || fields(row).stream().anyMatch(field -> GAP.matcher(field).find())) {
            return cloze;
        }
        if (name.contains("reversed")) {
            return name.contains("optional") ? optionallyReversed : reversed;
        }
        return plain;
    }

    String guid(List<String> row) {
        return value(row, guid);
    }

    String deck(List<String> row) {
        return deck < 0 ? header.value("deck") : value(row, deck);
    }

    List<String> tags(List<String> row) {
        List<String> all = new ArrayList<>(header.words("tags"));
        all.addAll(List.of(value(row, tags).split("\\s+")));
        return all;
    }

    private static String value(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }
}
