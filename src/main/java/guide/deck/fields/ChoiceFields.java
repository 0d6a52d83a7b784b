package guide.deck.fields;

import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The choices of a question, and which of them are right. */
final class ChoiceFields {
    private static final Set<String> FLAGS = Set.of("correct", "iscorrect", "right", "isright", "isanswer");
    private static final List<String> LABELS = List.of("label", "letter", "key", "id");
    private static final List<String> TEXTS = List.of("text", "option", "choice", "answer", "value", "content");
    /** A label that the text itself begins with, such as {@code A)}. */
    private static final Pattern LABELED = Pattern.compile("\\(?([A-Za-z]|\\d{1,2})[.):]\\s+(.+)", Pattern.DOTALL);

    private static final Pattern LETTER = Pattern.compile("(?:[Oo]ption\\s+)?\\(?([A-Za-z])[.):]?");
    private static final Pattern INDEX = Pattern.compile("\\d{1,2}");

    private final List<Choice> choices = new ArrayList<>();
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<String, Integer> byLabel = new HashMap<>();
    private final Set<Integer> right = new TreeSet<>();

    /** Whether all choices are numbers: then a number that is the answer is a choice, and does not count them. */
    private boolean areNumbers;

    private record Choice(String label, String text) {
        String alone() {
            return label + "." + (text.startsWith("```") || text.startsWith("- ") ? "\n\n" : " ") + text;
        }

        String shown() {
            return FieldText.indented(alone());
        }
    }

    private ChoiceFields() {}

    /**
     * Reads the choices.
     *
     * @param listed a list of texts, a list of groups, or a group of labels with texts
     * @param answers what names the right ones: texts, letters, numbers
     * @param first the number of the first choice, where a number is given: 0 or 1
     */
    static ChoiceFields of(Value listed, Optional<Value> answers, int first) {
        ChoiceFields all = new ChoiceFields();
        if (listed instanceof Value.Group group) {
            group.entries().forEach((label, text) -> all.add(label, FieldText.markdown(text)));
        } else if (listed instanceof Value.Items items) {
            items.items().forEach(all::add);
        } else {
            FieldText.words(listed).forEach(text -> all.add("", text));
        }
        all.areNumbers = all.choices.stream().allMatch(choice -> choice.text().matches("\\d+"));
        answers.ifPresent(value -> all.mark(value, first));
        return all;
    }

    /** Returns whether a list's groups say of themselves if they are right. */
    static boolean sayWhichAreRight(Value listed) {
        return listed instanceof Value.Items items
                && items.items().stream()
                        .anyMatch(item -> item instanceof Value.Group group
                                && group.entries().keySet().stream()
                                        .anyMatch(key -> FLAGS.contains(CardField.plain(key))));
    }

    /** Returns the choices as a Markdown list in their order. */
    String context() {
        return choices.stream().map(choice -> "- " + choice.shown()).collect(Collectors.joining("\n"));
    }

    /** Returns the right ones; empty if none is known. */
    String answer() {
        return right.size() == 1
                ? choices.get(right.iterator().next()).alone()
                : right.stream().map(i -> "- " + choices.get(i).shown()).collect(Collectors.joining("\n"));
    }

    private void add(Value item) {
        if (!(item instanceof Value.Group group)) {
            add("", FieldText.markdown(item));
            return;
        }
        String label = named(group, LABELS);
        String text = named(group, TEXTS);
        boolean isRight = group.entries().entrySet().stream()
                .anyMatch(entry -> FLAGS.contains(CardField.plain(entry.getKey()))
                        && FieldText.markdown(entry.getValue()).equalsIgnoreCase("true"));
        add(label.length() == 1 ? label : "", text.isEmpty() ? FieldText.markdown(group) : text);
        if (isRight) {
            right.add(choices.size() - 1);
        }
    }

    private static String named(Value.Group group, List<String> names) {
        return names.stream()
                .flatMap(name -> group.entries().entrySet().stream()
                        .filter(entry -> CardField.plain(entry.getKey()).equals(name)))
                .map(Map.Entry::getValue)
                .map(FieldText::markdown)
                .findFirst()
                .orElse("");
    }

    private void add(String label, String text) {
        Matcher labeled = LABELED.matcher(text);
        int n = choices.size();
        Choice choice = new Choice(n < 26 ? String.valueOf((char) ('A' + n)) : String.valueOf(n + 1), text);
        if (!label.isEmpty()) {
            choice = new Choice(label, text);
        } else if (labeled.matches()) {
            choice = new Choice(labeled.group(1), labeled.group(2));
        }
        choices.add(choice);
        byText.putIfAbsent(choice.text().toLowerCase(Locale.ROOT), n);
        byLabel.putIfAbsent(choice.label().toLowerCase(Locale.ROOT), n);
    }

    private void mark(Value answer, int first) {
        if (answer instanceof Value.Items items) {
            items.items().forEach(item -> mark(item, first));
        } else if (answer instanceof Value.Text text) {
            find(text, first).ifPresent(right::add);
            if (right.isEmpty()) {
                markLetters(text.value());
            }
        }
    }

    /** Takes several letters in one text: {@code A, C}. */
    private void markLetters(String text) {
        List<Optional<Integer>> found = Stream.of(text.split("\\s*(?:,|;|and|&)\\s*"))
                .map(letter -> withLabel(letter.strip()))
                .toList();
        if (found.stream().allMatch(Optional::isPresent)) {
            found.forEach(one -> one.ifPresent(right::add));
        }
    }

    private Optional<Integer> find(Value.Text answer, int first) {
        String text = answer.value().strip();
        Matcher labeled = LABELED.matcher(text);
        String alone = labeled.matches() ? labeled.group(2) : text;
        return (answer.isNumber() && !areNumbers ? withIndex(text, first) : Optional.<Integer>empty())
                .or(() -> Optional.ofNullable(byText.get(alone.toLowerCase(Locale.ROOT))))
                .or(() -> withLabel(text))
                .or(() -> withIndex(text, first));
    }

    private Optional<Integer> withLabel(String text) {
        Matcher letter = LETTER.matcher(text);
        String label = letter.matches() ? letter.group(1) : text;
        return Optional.ofNullable(byLabel.get(label.toLowerCase(Locale.ROOT)));
    }

    private Optional<Integer> withIndex(String text, int first) {
        int index = INDEX.matcher(text).matches() ? Integer.parseInt(text) - first : -1;
        return index >= 0 && index < choices.size() ? Optional.of(index) : Optional.empty();
    }
}
