package guide.deck.lines;

import guide.deck.text.BlankLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The items below a question of hascard that are chosen from, or put in order.
 *
 * @param items with what their marks say of them
 * @param kind what is asked of them
 */
record HascardChoices(Kind kind, List<Item> items) {
    HascardChoices {
        items = List.copyOf(items);
    }

    /** The task that the items set. */
    enum Kind {
        /** One choice is right, marked {@code *}; the others are marked {@code -}. */
        ONE("[-*]\\s+(.*)"),
        /** Some are right: {@code [*]} or {@code [x]} among {@code [ ]}. */
        SEVERAL("\\[[*xX ]]\\s+(.*)"),
        /** Their numbers are the right order. */
        ORDER("\\d{1,4}\\.\\s+(.*)");

        private final Pattern item;

        Kind(String item) {
            this.item = Pattern.compile(item);
        }
    }

    /**
     * An item.
     *
     * @param mark in front of it
     * @param lines of its text
     */
    record Item(String mark, List<String> lines) {
        boolean isRight() {
            return mark.startsWith("*")
                    || mark.startsWith("[*")
                    || mark.toLowerCase(Locale.ROOT).startsWith("[x");
        }

        int number() {
            return Integer.parseInt(mark.substring(0, mark.indexOf('.')));
        }

        String text() {
            return BlankLines.stripped(lines);
        }
    }

    /** Returns the choices of a card; nothing where its text is no list of them, such as a plain list. */
    static Optional<HascardChoices> of(List<String> body) {
        for (Kind kind : Kind.values()) {
            List<Item> items = items(body, kind.item);
            HascardChoices choices = new HascardChoices(kind, items);
            if (choices.isComplete()) {
                return Optional.of(choices);
            }
        }
        return Optional.empty();
    }

    private static List<Item> items(List<String> body, Pattern pattern) {
        List<Item> items = new ArrayList<>();
        for (String line : body) {
            Matcher item = pattern.matcher(line);
            if (item.matches()) {
                items.add(new Item(line.substring(0, item.start(1)), new ArrayList<>(List.of(item.group(1)))));
            } else if (!items.isEmpty()) {
                items.get(items.size() - 1).lines().add(line);
            } else if (!line.isBlank()) {
                return List.of();
            }
        }
        return items;
    }

    private boolean isComplete() {
        Predicate<Item> isRight = Item::isRight;
        return switch (kind) {
            case ONE -> items.stream().anyMatch(isRight) && items.stream().anyMatch(isRight.negate());
            case SEVERAL -> !items.isEmpty();
            case ORDER -> items.size() > 1 && hasAllNumbers();
        };
    }

    private boolean hasAllNumbers() {
        List<Integer> numbers = items.stream().map(Item::number).sorted().toList();
        return numbers.equals(IntStream.rangeClosed(1, items.size()).boxed().toList());
    }

    /** Returns what shows under the question. Items that are written in the right order are sorted by their letters. */
    String shown() {
        List<String> texts = items.stream().map(Item::text).toList();
        if (kind == Kind.ORDER && texts.equals(inOrder())) {
            List<String> sorted = texts.stream().sorted().toList();
            texts = sorted.equals(inOrder())
                    ? texts.stream().sorted(Comparator.reverseOrder()).toList()
                    : sorted;
        }
        return listed(texts);
    }

    /** Returns the right ones, or all in the right order. */
    String answer() {
        if (kind == Kind.ORDER) {
            List<String> numbered = new ArrayList<>();
            for (String text : inOrder()) {
                numbered.add((numbered.size() + 1) + ". " + text.replace("\n", "\n   "));
            }
            return String.join("\n", numbered);
        }
        List<String> right =
                items.stream().filter(Item::isRight).map(Item::text).toList();
        if (right.isEmpty()) {
            return "None of them.";
        }
        return right.size() == 1 ? right.get(0) : listed(right);
    }

    private List<String> inOrder() {
        return items.stream()
                .sorted(Comparator.comparingInt(Item::number))
                .map(Item::text)
                .toList();
    }

    private static String listed(List<String> texts) {
        return String.join(
                "\n",
                texts.stream().map(text -> "- " + text.replace("\n", "\n  ")).toList());
    }
}
