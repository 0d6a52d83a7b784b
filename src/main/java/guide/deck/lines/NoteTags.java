package guide.deck.lines;

import guide.deck.text.DeckTags;
import guide.deck.text.FrontMatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags of a note in Obsidian. {@code #flashcards/a/b} names the deck of the cards below it, and is no tag of a question.
 *
 * @param deck the names below {@code flashcards}; empty for that alone
 * @param isDeck whether one of them names a deck
 * @param others the other tags
 * @param length how many chars of the line they take
 */
record NoteTags(String deck, boolean isDeck, List<String> others, int length) {
    static final NoteTags NONE = new NoteTags("", false, List.of(), 0);

    private static final Pattern TAG = Pattern.compile("\\s*#([^\\s#]+)(?=\\s|$)");
    private static final Pattern DECK_TAG = Pattern.compile("(?<!\\S)#flashcards?(?=[/_\\-\\s]|$)");
    private static final Pattern DECK = Pattern.compile("#?flashcards?(?:[/_-](.*))?");
    private static final Pattern KEY = Pattern.compile("\\s*tags?\\s*:(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(\\S.*)");
    private static final Pattern SIGNS = Pattern.compile("[\\[\\],\"'\\s]+");

    NoteTags {
        others = List.copyOf(others);
    }

    /** Returns the tags at the start of a line. A tag begins with no digit. */
    static NoteTags at(String line) {
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(line);
        int end = 0;
        while (tag.lookingAt() && !Character.isDigit(tag.group(1).charAt(0))) {
            tags.add(tag.group(1));
            end = tag.end();
            tag.region(end, line.length());
        }
        return of(tags, end);
    }

    /** Returns the tags of a line from the first on that names a deck; none if no tag does. */
    static NoteTags within(String line) {
        Matcher deck = DECK_TAG.matcher(line);
        return deck.find() ? at(line.substring(deck.start())) : NONE;
    }

    /** Returns the tags of a note's front matter. */
    static NoteTags of(FrontMatter matter) {
        List<String> tags = new ArrayList<>();
        boolean isWithin = false;
        for (String line : matter.lines()) {
            Matcher key = KEY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (key.matches()) {
                isWithin = true;
                tags.addAll(List.of(SIGNS.split(key.group(1).strip())));
            } else if (isWithin && item.matches()) {
                tags.addAll(List.of(SIGNS.split(item.group(1).strip())));
            } else {
                isWithin = false;
            }
        }
        return of(tags.stream().filter(one -> !one.isEmpty()).toList(), 0);
    }

    private static NoteTags of(List<String> tags, int length) {
        List<String> decks = new ArrayList<>();
        Set<String> others = new LinkedHashSet<>();
        for (String tag : tags) {
            Matcher deck = DECK.matcher(tag);
            if (deck.matches()) {
                String path = deck.group(1) == null ? "" : deck.group(1);
                decks.add(path.replaceAll("/+", "/").replaceAll("^/|/$", ""));
            } else {
                others.add(tag.startsWith("#") ? tag.substring(1) : tag);
            }
        }
        // A card in several decks is asked once here; the other decks' names stay as tags.
        decks.stream().skip(1).filter(deck -> !deck.isEmpty()).forEach(others::add);
        return new NoteTags(decks.isEmpty() ? "" : decks.get(0), !decks.isEmpty(), List.copyOf(others), length);
    }

    /** Returns the same without tags that say nothing about a question. */
    NoteTags kept(DeckTags tags, int line) {
        return new NoteTags(deck, isDeck, tags.kept(others, line), length);
    }
}
