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
    /** A part of a text that holds no gap of org-drill: code, a formula, a block. */
    private static final String SOLID = "(?<!\\S)[=~][^=~\n]{1,500}+[=~]"
            + "|\\\\\\[(?s:.*?)(?:\\\\]|\\z)|\\\\\\(.{0,500}?\\\\\\)"
            + "|(?im:^[ \t]*+#\\+BEGIN_[^\n]*+\n)(?s:.*?)(?:(?im:^[ \t]*+#\\+END_[^\n]*+)|\\z)";
    /** A part without gaps; or a gap, such as {@code [text||hint]}, but no link, box, footnote, count or date. */
    private static final Pattern SOLID_OR_DRILL = Pattern.compile(SOLID
            + "|(?<![\\[\\]\\\\\\w])\\[(?![\\[\\]]|fn:|[ xX-]]|\\d*+[/%]|\\d{4}-\\d\\d)"
            + "([^\\[\\]|]{1,1000}+)(?:\\|\\|?+([^\\[\\]]{0,1000}+))?+](?![\\[\\]])");

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
        Matcher part = SOLID_OR_DRILL.matcher(text);
        int end = 0;
        while (part.find()) {
            if (part.group(1) != null) {
                between.add(text.substring(end, part.start()));
                String hint = part.group(2) == null ? "" : part.group(2);
                gaps.add(new Gap(part.group(1), hint, gaps.size()));
                end = part.end();
            }
        }
        between.add(text.substring(end));
    }
}
