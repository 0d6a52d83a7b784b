package guide.deck.anki;

import guide.deck.tree.Value;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The form of notes: their fields, and how cards are made of them.
 *
 * @param fields the names in their order; a note may have more fields than that
 * @param templates one for each kind of card; empty where the source has none, as in a text
 */
record NoteType(Kind kind, List<String> fields, List<Template> templates) {
    /** A type of which nothing is known but the order of its fields. */
    static final NoteType UNKNOWN = new NoteType(Kind.STANDARD, List.of(), List.of());

    private static final int OCCLUSION = 6;

    /** The way in which a note makes cards. */
    enum Kind {
        /** One card a template. */
        STANDARD,
        /** One card a number in its gaps. */
        CLOZE,
        /** Covered parts of an image. */
        OCCLUSION
    }

    NoteType {
        fields = List.copyOf(fields);
        templates = List.copyOf(templates);
    }

    /**
     * Returns a type as Anki keeps it.
     *
     * @param isCloze its kind
     * @param stock the number of the stock type that it comes from; 0 where that is unknown
     */
    static NoteType of(String name, boolean isCloze, int stock, List<String> fields, List<Template> templates) {
        boolean isOcclusion = stock == OCCLUSION || name.startsWith("Image Occlusion Enhanced");
        Kind kind = isOcclusion ? Kind.OCCLUSION : isCloze ? Kind.CLOZE : Kind.STANDARD;
        return new NoteType(kind, fields, templates);
    }

    /** Returns a type in the form in which Anki's older collections and CrowdAnki keep it. */
    static NoteType of(Value model) {
        List<Template> templates = ordered(model, "tmpls").stream()
                .map(each -> new Template(each.text("qfmt"), each.text("afmt")))
                .toList();
        List<String> fields =
                ordered(model, "flds").stream().map(field -> field.text("name")).toList();
        return of(model.text("name"), model.number("type") == 1, model.number("originalStockKind"), fields, templates);
    }

    private static List<Value> ordered(Value model, String key) {
        return model.list(key).stream()
                .sorted(Comparator.comparingInt(each -> each.number("ord")))
                .toList();
    }

    /** Returns a template; empty if there is none of the ordinal. */
    Optional<Template> template(int ordinal) {
        return ordinal < templates.size() ? Optional.of(templates.get(ordinal)) : Optional.empty();
    }

    /** Returns a field's name; empty if it has none. */
    String name(int field) {
        return field < fields.size() ? fields.get(field) : "";
    }

    /** Returns those of a number of fields that any of the templates shows; all of them if none is known to be shown. */
    List<Integer> shown(int count) {
        Set<String> names = new HashSet<>();
        templates.forEach(template -> names.addAll(template.names()));
        List<Integer> all = IntStream.range(0, count).boxed().toList();
        List<Integer> shown = all.stream()
                .filter(i -> names.contains(name(i)) || i >= fields.size())
                .toList();
        return templates.isEmpty() || shown.isEmpty() ? all : shown;
    }

    /** Returns the places of names, without those that are no field. */
    List<Integer> places(List<String> names) {
        return names.stream()
                .map(fields::indexOf)
                .filter(place -> place >= 0)
                .distinct()
                .toList();
    }
}
