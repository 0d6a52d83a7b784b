package guide.deck.fields;

import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a group by their meaning, without empty ones. */
final class CardFields {
    private final Value.Group group;
    private final Map<CardField, List<Value>> values = new EnumMap<>(CardField.class);
    private final List<Left> left = new ArrayList<>(0);
    private boolean namesAQuestion;

    private record Left(String key, Value value) {}

    CardFields(Value.Group group) {
        this.group = group;
        // Earlier names come first, so that of several keys of one meaning the first is taken.
        group.entries().entrySet().stream()
                .sorted(Comparator.comparing(entry -> rank(entry.getKey())))
                .forEach(entry -> put(entry.getKey(), entry.getValue()));
    }

    private static int rank(String key) {
        return CardField.of(key).map(field -> field.rank(key)).orElse(0);
    }

    private void put(String key, Value value) {
        Optional<CardField> field = CardField.of(key);
        namesAQuestion |= field.equals(Optional.of(CardField.QUESTION));
        if (isEmpty(value)) {
            return;
        }
        if (field.isPresent() && (field.get().addsUp() || !has(field.get()))) {
            values.computeIfAbsent(field.get(), any -> new ArrayList<>(1)).add(value);
        } else {
            left.add(new Left(key, value));
        }
    }

    /** Returns the line of the question, or of the group that has none. */
    int line() {
        return get(CardField.QUESTION).map(Value::line).orElse(group.line());
    }

    /** Returns the value, the first of several. */
    Optional<Value> get(CardField field) {
        List<Value> all = all(field);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Returns the values of a kind that adds up. */
    List<Value> all(CardField field) {
        return values.getOrDefault(field, List.of());
    }

    boolean has(CardField field) {
        return values.containsKey(field);
    }

    /** Returns a value as Markdown; empty if there is none. */
    String markdown(CardField field) {
        return get(field).map(FieldText::markdown).orElse("");
    }

    /** Returns whether the group asks something, or answers it. */
    boolean isCard() {
        return namesAQuestion || has(CardField.ANSWER);
    }

    /** Counts the keys whose values are left out. */
    void countLeftOut(Losses losses) {
        left.sort(Comparator.comparing(one -> one.value().line()));
        left.forEach(one -> losses.add(Kind.UNKNOWN, one.value().line(), one.key()));
        all(CardField.MEDIA).forEach(value -> losses.add(Kind.MEDIA, value.line(), FieldText.markdown(value)));
        get(CardField.SCHEDULE).ifPresent(value -> losses.add(Kind.SCHEDULE, value.line(), ""));
    }

    static boolean isEmpty(Value value) {
        return value instanceof Value.Nothing
                || value instanceof Value.Text text && text.value().isBlank()
                || value instanceof Value.Items items && items.items().isEmpty()
                || value instanceof Value.Group group && group.entries().isEmpty();
    }
}
