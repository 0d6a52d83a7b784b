package guide.deck.org;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with gaps: the text between them, and what each gap covers. */
final class OrgGaps {
    /** Marks the start and the end of what a gap shows in the answer, until the text is Markdown. */
    static final char SHOWN = '\uE000';

    static final char SHOWN_END = '\uE001';

    private static final int LONGEST = 2000;
    /** The end of a gap of org-fc, behind its text: a hint, a number. */
    private static final Pattern FC_END = Pattern.compile("}(?:\\{([^}]{0,1000}+)})?+(?:@(\\d{1,6}))?+}");
    /** The gaps of org-drill, such as {@code [text||hint]}, but no links, boxes, footnotes, counts or dates. */
    private static final Pattern DRILL =
            Pattern.compile("(?<![\\[\\]\\\\\\w])\\[(?![\\[\\]]|fn:|[ xX-]]|\\d*+[/%]|\\d{4}-\\d\\d)"
                    + "([^\\[\\]|]{1,1000}+)(?:\\|\\|?+([^\\[\\]]{0,1000}+))?+](?![\\[\\]])");
    /** A text that holds no gap of org-drill: code, a formula, a link. */
    private static final Pattern SOLID = Pattern.compile(
            "(?<!\\S)[=~][^=~\n]{1,500}+[=~]|\\\\\\[|\\\\\\(.{0,500}?\\\\\\)" + "|(?im:^[ \t]*+#\\+BEGIN_[^\n]*+\n)");

    private static final Pattern END_OF_BLOCK = Pattern.compile("(?im)^[ \t]*+#\\+END_[^\n]*+");

    private final List<String> between = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    private record Gap(String text, String hint, int number) {}

    private OrgGaps() {}

    /**
     * Returns the gaps of an org-fc card, such as <code>{{text}{hint}@0}</code>, whose text may hold formulas with braces;
     * those without a number are numbered on.
     */
    static OrgGaps ofFc(String text) {
        OrgGaps all = new OrgGaps();
        all.find(text);
        return all;
    }

    /** Returns the gaps of an org-drill card, numbered from 0. */
    static OrgGaps ofDrill(String text) {
        OrgGaps all = new OrgGaps();
        all.findOutside(text);
        return all;
    }

    boolean isEmpty() {
        return gaps.isEmpty();
    }

    /** Returns the numbers of the gaps, each once. */
    Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        gaps.forEach(gap -> numbers.add(gap.number()));
        return numbers;
    }

    /** Returns the text with the gaps covered that a test says, by the order of a number. */
    String asked(Predicate<Integer> isCovered) {
        return text(gap -> isCovered.test(gap.number())
                ? "[" + (gap.hint().isBlank() ? "…" : gap.hint().strip()) + "]"
                : gap.text());
    }

    /** Returns the whole text, with what was asked for marked. */
    String answered(Predicate<Integer> isAsked) {
        return text(gap -> isAsked.test(gap.number()) ? SHOWN + gap.text().strip() + SHOWN_END : gap.text());
    }

    private String text(Function<Gap, String> shown) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < gaps.size(); i++) {
            out.append(between.get(i)).append(shown.apply(gaps.get(i)));
        }
        return out.append(between.get(gaps.size())).toString();
    }

    private void find(String text) {
        Matcher rest = FC_END.matcher(text);
        int end = 0;
        int next = 0;
        int start = text.indexOf("{{");
        while (start >= 0) {
            int brace = endOfText(text, start + 2);
            start = brace < 0 ? -1 : text.lastIndexOf("{{", brace - 2);
            if (brace > start + 2
                    && brace - start < LONGEST
                    && rest.region(brace, text.length()).lookingAt()) {
                int number = rest.group(2) == null ? next : Integer.parseInt(rest.group(2));
                next = Math.max(next, number + 1);
                between.add(text.substring(end, start));
                gaps.add(new Gap(text.substring(start + 2, brace), rest.group(1) == null ? "" : rest.group(1), number));
                end = rest.end();
            }
            start = brace < 0 ? -1 : text.indexOf("{{", Math.max(end, brace + 1));
        }
        between.add(text.substring(end));
    }

    /** Returns where the brace is that ends a gap's text, which is not one within a formula; -1 if there is none. */
    private static int endOfText(String text, int from) {
        boolean isFormula = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '}' && (!isFormula || i - from > LONGEST)) {
                return i;
            }
            isFormula ^= c == '$';
        }
        return -1;
    }

    private void findOutside(String text) {
        Matcher solid = SOLID.matcher(text);
        Matcher matcher = DRILL.matcher(text);
        int end = 0;
        int from = 0;
        int solidStart = solid.find() ? solid.start() : text.length();
        while (from <= text.length() && matcher.find(from)) {
            while (solidStart < matcher.start()) {
                int after = endOfSolid(text, solid);
                from = Math.max(from, after);
                solidStart = after < text.length() && solid.find(after) ? solid.start() : text.length();
            }
            if (matcher.start() >= from) {
                between.add(text.substring(end, matcher.start()));
                String hint = matcher.group(2) == null ? "" : matcher.group(2);
                gaps.add(new Gap(matcher.group(1), hint, gaps.size()));
                end = matcher.end();
                from = end;
            }
        }
        between.add(text.substring(end));
    }

    private static int endOfSolid(String text, Matcher solid) {
        String start = solid.group();
        if (start.equals("\\[")) {
            int end = text.indexOf("\\]", solid.end());
            return end < 0 ? text.length() : end + 2;
        }
        if (start.strip().startsWith("#+")) {
            Matcher end = END_OF_BLOCK.matcher(text);
            return end.find(solid.end()) ? end.end() : text.length();
        }
        return solid.end();
    }
}
