package guide.deck.html;

import guide.deck.Loss.Kind;
import guide.deck.Losses;
import guide.text.html.HtmlMarkup;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Leaves of a card's page what a reader reads, and counts what goes. Elements are renamed rather than removed, because each
 * removal would look at all that stand beside it.
 */
final class PageCleaner {
    private static final String HIDDEN = "template";
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern SAFE = Pattern.compile("^(https?|mailto|ftp):.*", Pattern.DOTALL);
    private static final Pattern LINE_NUMBERS = Pattern.compile("\\b(linenos?|linenodiv|gutter)\\b");
    private static final int ICON = 48;

    private final Losses losses;
    /** Elements that hold a block, so that they are more than a line. */
    private final Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Elements that hold a line break. */
    private final Set<Element> broken = Collections.newSetFromMap(new IdentityHashMap<>());

    PageCleaner(Losses losses) {
        this.losses = losses;
    }

    void clean(Element body) {
        List<Element> all = List.copyOf(body.getAllElements());
        all.forEach(this::element);
        // Inner ones first.
        for (int i = all.size() - 1; i > 0; i--) {
            lines(all.get(i));
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "style" -> hide(element);
            case "script", "object", "embed", "applet", "canvas", "button", "select", "textarea" ->
                drop(element, Kind.BROWSER_ONLY, element.normalName());
            case "form" -> losses.add(Kind.BROWSER_ONLY, 0, "form");
            case "input" -> {
                if (!element.attr("type").equalsIgnoreCase("checkbox")) {
                    drop(element, Kind.BROWSER_ONLY, "input");
                }
            }
            case "svg" -> svg(element);
            case "img" -> image(element);
            case "audio", "video", "iframe" -> media(element);
            case "a" -> link(element);
            case "td", "span", "div" -> {
                if (element.hasAttr("class")
                        && LINE_NUMBERS.matcher(element.className()).find()) {
                    hide(element);
                }
            }
            default -> {}
        }
        if (element.normalName().equals("pre") && isOutermost(element)) {
            code(element);
        }
        for (TextNode text : element.textNodes()) {
            if (text.getWholeText().indexOf('\u00A0') >= 0) {
                text.text(text.getWholeText().replace('\u00A0', ' '));
            }
        }
    }

    private void drop(Element element, Kind kind, String what) {
        losses.add(kind, 0, what);
        hide(element);
    }

    /** Hides an element with its text, because code is read with all that is within it. */
    private static void hide(Element element) {
        element.empty().tagName(HIDDEN);
    }

    /** An icon says nothing; a drawing does, but has neither name nor address. */
    private void svg(Element element) {
        String size = element.attr("width").replaceAll("[^0-9].*", "");
        boolean isIcon = element.hasAttr("aria-hidden")
                || element.className().contains("icon")
                || size.matches("[0-9]{1,3}") && Integer.parseInt(size) <= ICON;
        if (!isIcon) {
            losses.add(Kind.BROWSER_ONLY, 0, "svg");
        }
        hide(element);
    }

    private void image(Element element) {
        String source = BLANKS.matcher(element.attr("src").strip()).replaceAll(" ");
        String alt = element.attr("alt").strip();
        boolean isAddress = !source.isEmpty() && isSafe(source);
        losses.add(Kind.IMAGE, 0, isAddress ? source : alt);
        if (isAddress) {
            element.attr("src", source);
        } else {
            element.tagName("span").text(alt.isEmpty() ? "(image)" : alt);
        }
    }

    private void media(Element element) {
        Element inner = element.hasAttr("src") ? element : element.selectFirst("source[src]");
        String source = inner == null ? "" : BLANKS.matcher(inner.attr("src")).replaceAll("");
        if (source.startsWith("http") && isSafe(source)) {
            element.attr("src", source);
        } else {
            drop(element, Kind.MEDIA, source);
        }
    }

    private static void link(Element element) {
        String to = BLANKS.matcher(element.attr("href")).replaceAll("");
        element.attr("href", isSafe(to) ? to : "");
    }

    private static boolean isSafe(String address) {
        String scheme = address.substring(0, Math.min(20, address.length())).toLowerCase(Locale.ROOT);
        return !SCHEME.matcher(scheme).matches() || SAFE.matcher(scheme).matches();
    }

    /** Keeps the lines of code, which elements may end. */
    private static void code(Element pre) {
        pre.select("br").forEach(each -> each.tagName("span").text("\n"));
        for (Element line : pre.select("div, p, " + HtmlMarkup.LINE)) {
            if (line.previousSibling() != null) {
                line.prependText("\n");
            }
        }
    }

    private static boolean isOutermost(Element element) {
        Element parent = element.parent();
        return parent == null || parent.closest("pre") == null;
    }

    private void lines(Element element) {
        if (element.normalName().equals("code") && broken.contains(element) && isOutermost(element)) {
            // Several lines of code, though no element says so.
            element.tagName("pre");
            code(element);
        }
        String name = element.normalName();
        boolean isParent = parents.contains(element);
        if (isParent && (name.equals("p") || name.matches("h[1-6]"))) {
            // An editor put whole blocks into what is one.
            element.tagName("div");
        } else if ((name.equals("div") || name.equals("center")) && !isParent) {
            element.tagName(HtmlMarkup.LINE);
        }
        Element parent = element.parent();
        boolean breaks = name.equals("br") || name.equals("div") || broken.contains(element);
        if (parent != null && breaks) {
            broken.add(parent);
        }
        boolean isBlock = element.isBlock() && !element.normalName().equals(HIDDEN)
                || element.normalName().equals(HtmlMarkup.MATH_BLOCK);
        if (parent != null && (isBlock || isParent)) {
            parents.add(parent);
        }
    }
}
