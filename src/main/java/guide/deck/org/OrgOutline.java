package guide.deck.org;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an Org file into headlines, and drops what is no text: drawers, plans, comments, keywords. */
final class OrgOutline {
    /** Deeper headlines count as of this level, so that the outline can be read by recursion. */
    private static final int DEEPEST = 100;

    private static final Pattern HEADLINE = Pattern.compile("(\\*++)[ \t]++(.*)");
    private static final Pattern TAGS = Pattern.compile("[\\p{L}\\p{N}_@#%:-]+");
    private static final Pattern STATE =
            Pattern.compile("(?:TODO|DONE|NEXT|WAITING|STARTED|CANCELLED|CANCELED|HOLD)\\s++");
    private static final Pattern PRIORITY = Pattern.compile("\\[#[A-Z0-9]]\\s*+");
    private static final Pattern DRAWER = Pattern.compile("\\s*+:([\\w-]++):\\s*+");
    private static final Pattern PROPERTY = Pattern.compile("\\s*+:([\\w+-]++):\\s++(.*)");
    private static final Pattern PLAN = Pattern.compile("\\s*+(?:SCHEDULED|DEADLINE|CLOSED):.*");
    private static final Pattern KEYWORD = Pattern.compile("\\s*+#\\+([\\w-]++):\\s*+(.*)");
    private static final Pattern BLOCK = Pattern.compile("\\s*+#\\+(BEGIN|END)_.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("\\s*+#(?:\\s.*)?");

    private final String[] lines;
    private final Headline root = new Headline(0, "", List.of(), 0);
    private String title = "";
    private final List<String> fileTags = new ArrayList<>();

    private OrgOutline(String text) {
        this.lines = text.split("\n", -1);
    }

    static OrgOutline of(String text) {
        OrgOutline outline = new OrgOutline(text);
        outline.read();
        return outline;
    }

    /** Returns what stands above all headlines, with the outermost headlines below it. */
    Headline root() {
        return root;
    }

    /** Returns the file's title; empty if it has none. */
    String title() {
        return title;
    }

    /** Returns the tags that all headlines have. */
    List<String> fileTags() {
        return fileTags;
    }

    private void read() {
        int[] ends = drawerEnds();
        Deque<Headline> open = new ArrayDeque<>();
        open.push(root);
        boolean isBlock = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            Headline above = open.element();
            Matcher headline = HEADLINE.matcher(line);
            if (headline.matches()) {
                Headline next = headline(Math.min(DEEPEST, headline.group(1).length()), headline.group(2), i + 1);
                while (open.element().level() >= next.level()) {
                    open.pop();
                }
                open.element().below().add(next);
                open.push(next);
                isBlock = false;
            } else if (BLOCK.matcher(line).matches()) {
                isBlock = line.strip().toUpperCase(Locale.ROOT).startsWith("#+BEGIN");
                above.body().add(line);
            } else if (isBlock) {
                above.body().add(line);
            } else if (DRAWER.matcher(line).matches() && ends[i] > i) {
                drawer(above, i, ends[i]);
                i = ends[i];
            } else if (PLAN.matcher(line).matches()) {
                above.put("SCHEDULED", "");
            } else if (!keyword(line) && !COMMENT.matcher(line).matches()) {
                above.body().add(line);
            }
        }
    }

    /** Returns for each line where the drawer that opens in it is closed; 0 if it is not, before the next headline. */
    private int[] drawerEnds() {
        int[] ends = new int[lines.length];
        int end = 0;
        for (int i = lines.length - 1; i >= 0; i--) {
            if (lines[i].startsWith("*") && HEADLINE.matcher(lines[i]).matches()) {
                end = 0;
            } else if (lines[i].strip().equalsIgnoreCase(":END:")) {
                end = i;
            } else {
                ends[i] = end;
            }
        }
        return ends;
    }

    private void drawer(Headline headline, int from, int to) {
        String name = lines[from].strip().toUpperCase(Locale.ROOT);
        if (name.equals(":REVIEW_DATA:")) {
            headline.put("SCHEDULED", "");
        }
        for (int i = from + 1; i < to && name.equals(":PROPERTIES:"); i++) {
            Matcher property = PROPERTY.matcher(lines[i]);
            if (property.matches()) {
                headline.put(property.group(1), property.group(2).strip());
            }
        }
    }

    private boolean keyword(String line) {
        Matcher keyword = KEYWORD.matcher(line);
        if (!keyword.matches()) {
            return false;
        }
        String name = keyword.group(1).toUpperCase(Locale.ROOT);
        String value = keyword.group(2).strip();
        if (name.equals("TITLE")) {
            title = (title + " " + value).strip();
        } else if (name.equals("FILETAGS")) {
            fileTags.addAll(tags(value.replace(' ', ':')));
        }
        return true;
    }

    private static Headline headline(int level, String rest, int line) {
        String text = rest.strip();
        int at = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1;
        List<String> tags = List.of();
        String last = text.substring(at);
        if (last.length() > 2
                && last.startsWith(":")
                && last.endsWith(":")
                && TAGS.matcher(last).matches()) {
            tags = tags(last);
            text = text.substring(0, at).strip();
        }
        text = without(PRIORITY, without(STATE, text));
        return new Headline(level, text, tags, line);
    }

    private static String without(Pattern start, String text) {
        Matcher matcher = start.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    private static List<String> tags(String text) {
        List<String> tags = new ArrayList<>(List.of(text.split(":")));
        tags.removeIf(String::isBlank);
        return tags;
    }
}
