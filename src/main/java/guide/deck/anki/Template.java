package guide.deck.anki;

import guide.text.html.HtmlMarkup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The two sides of a card as pages with the names of fields in double braces. */
final class Template {
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]{1,300})}}");
    private static final Set<String> SPECIAL =
            Set.of("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID", "");
    private static final int DEEPEST = 50;

    private final List<Reference> front;
    private final List<Reference> back;
    private final Set<String> names = new LinkedHashSet<>();

    /** A place that shows a field, if the fields in whose conditions it stands are filled. */
    private record Reference(String name, List<String> filters, List<Condition> conditions) {
        boolean isShown(Predicate<String> isFilled) {
            return conditions.stream().allMatch(each -> isFilled.test(each.name()) == each.isFilled());
        }
    }

    private record Condition(String name, boolean isFilled) {}

    /** Reads the pages; what they hide, and what only a script reads, shows nothing. */
    Template(String question, String answer) {
        front = references(visible(question));
        back = references(visible(answer));
        for (String page : List.of(question, answer)) {
            references(page).forEach(each -> names.add(each.name()));
        }
    }

    private static String visible(String page) {
        Element body = HtmlMarkup.body("<body>" + page);
        for (Element element : body.getAllElements()) {
            String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
            String kind = element.className().toLowerCase(Locale.ROOT);
            boolean isHidden = element.hasAttr("hidden")
                    || style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || kind.contains("hidden")
                    || kind.contains("hide");
            if (isHidden || Set.of("script", "style", "template").contains(element.normalName())) {
                element.empty();
            }
        }
        return body.wholeText();
    }

    private static List<Reference> references(String text) {
        List<Reference> references = new ArrayList<>();
        Deque<Condition> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            String inner = tag.group(1).strip();
            String rest = inner.isEmpty() ? "" : inner.substring(1).strip();
            if (inner.startsWith("#") || inner.startsWith("^")) {
                if (open.size() < DEEPEST) {
                    open.push(new Condition(rest, inner.startsWith("#")));
                }
            } else if (inner.startsWith("/")) {
                open.poll();
            } else if (!inner.startsWith("!")) {
                List<String> parts = List.of(inner.split(":", -1));
                String name = parts.get(parts.size() - 1).strip();
                if (!SPECIAL.contains(name)) {
                    List<String> filters = parts.stream()
                            .limit(parts.size() - 1L)
                            .map(String::strip)
                            .toList();
                    references.add(new Reference(name, filters, List.copyOf(open)));
                }
            }
        }
        return references;
    }

    /**
     * Returns the names of the fields that the front shows before the answer: not those to be typed, or to be opened with a
     * click.
     */
    List<String> front(Predicate<String> isFilled) {
        return names(
                front, each -> each.isShown(isFilled) && each.filters().stream().noneMatch(Template::isHiding));
    }

    private static boolean isHiding(String filter) {
        return filter.equals("type") || filter.equals("hint") || filter.startsWith("tts");
    }

    /** Returns the names of the fields whose gaps the front asks for. */
    List<String> clozes() {
        return names(front, each -> each.filters().contains("cloze"));
    }

    /** Returns the names of the fields that the back shows. */
    List<String> back(Predicate<String> isFilled) {
        return names(back, each -> each.isShown(isFilled));
    }

    private static List<String> names(List<Reference> references, Predicate<Reference> isWanted) {
        return references.stream().filter(isWanted).map(Reference::name).toList();
    }

    /** Returns the names of the fields in either side, hidden fields too. */
    Set<String> names() {
        return names;
    }
}
