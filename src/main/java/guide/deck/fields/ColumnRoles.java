package guide.deck.fields;

import guide.deck.DeckFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the names of a table's columns, from its header or from the user. */
final class ColumnRoles {
    static final String QUESTION = "question";
    static final String ANSWER = "answer";
    /** A column that the user leaves out. */
    private static final String NOTHING = "-";
    /** Names that say as much in a table only. */
    private static final Map<String, String> OTHERS =
            Map.of("card", QUESTION, "word", QUESTION, "meaning", ANSWER, "comment", "notes", "min", "minutes");

    private static final Set<CardField> ANSWERS =
            Set.of(CardField.ANSWER, CardField.ANSWERS, CardField.RIGHT, CardField.EXPLANATION);

    private ColumnRoles() {}

    private static Optional<CardField> field(String name) {
        return CardField.of(named(name));
    }

    private static String named(String name) {
        String plain = name.strip();
        return OTHERS.getOrDefault(CardField.plain(plain), plain);
    }

    /** Returns whether a row names columns rather than holding a card. */
    static boolean isHeader(List<String> row) {
        Set<CardField> fields =
                row.stream().flatMap(name -> field(name).stream()).collect(Collectors.toSet());
        return fields.contains(CardField.QUESTION) && fields.stream().anyMatch(ANSWERS::contains);
    }

    /**
     * Returns the names of a header's columns, each once; empty for a column that is left out.
     *
     * @param unknown takes the names that say nothing
     */
    static List<String> ofHeader(List<String> row, Consumer<String> unknown) {
        List<String> names = new ArrayList<>();
        for (String written : row) {
            boolean isKnown = field(written).isPresent() && !names.contains(named(written));
            names.add(isKnown ? named(written) : "");
            if (!isKnown && !written.isBlank() && !written.strip().equals(NOTHING)) {
                unknown.accept(written.strip());
            }
        }
        return names;
    }

    /**
     * Returns the names that the user gives; empty for a column to leave out.
     *
     * @throws DeckFault for a name that is unknown or there twice, or without question and answer
     */
    static List<String> given(List<String> given) {
        List<String> names = new ArrayList<>();
        for (String written : given) {
            String name = written.strip();
            boolean isLeftOut = name.isEmpty() || name.equals(NOTHING);
            if (!isLeftOut && field(name).isEmpty()) {
                throw DeckFault.inOptions("there is no column '" + name + "'; columns are " + known() + ".");
            }
            if (!isLeftOut && names.stream().anyMatch(one -> field(one).equals(field(name)))) {
                throw DeckFault.inOptions("'" + name + "' is named twice in --columns.");
            }
            names.add(isLeftOut ? "" : named(name));
        }
        if (!isHeader(names)) {
            throw DeckFault.inOptions(
                    "--columns needs 'question' and 'answer', such as --columns question,answer,-,tags.");
        }
        return names;
    }

    private static String known() {
        return Stream.concat(
                        Arrays.stream(CardField.values())
                                .filter(field -> field != CardField.SCHEDULE && field != CardField.SILENT)
                                .map(CardField::word),
                        Stream.of(NOTHING))
                .collect(Collectors.joining(", "));
    }
}
