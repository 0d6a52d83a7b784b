package guide.deck.org;

import guide.deck.Losses;
import guide.deck.text.MarkdownCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Org's markup within lines into Markdown, in one pass over the text. */
final class OrgInline {
    private static final String MARKS = "*/_+=~";
    private static final String BEFORE = "-–—('\"{[" + OrgGaps.SHOWN;
    private static final String AFTER = "-–—.,;:!?')}\"]\\[" + OrgGaps.SHOWN_END;
    /** The most chars of code or of a formula; Org's own bound is two lines. */
    private static final int LONGEST = 1000;

    private static final Pattern ADDRESS = Pattern.compile("<?(?:https?|ftp|mailto|file):[^\\s\\])>]++>?");
    private static final Pattern ENTITY = Pattern.compile("\\\\([A-Za-z]{1,30}+)(?:\\{})?");
    private static final Pattern RAISED = Pattern.compile("([_^])\\{([^{}\n]{1,200}+)}");

    private final OrgLinks links;

    OrgInline(int line, Losses losses) {
        this.links = new OrgLinks(line, losses);
    }

    /** Returns the Markdown of lines that belong together. */
    String markdown(String org) {
        return new Pass(org).run();
    }

    private final class Pass {
        private final String text;
        private final StringBuilder out = new StringBuilder();
        /** The ends of the emphasis that is open, the inmost first. */
        private final Deque<Integer> ends = new ArrayDeque<>();
        /** The next place of each mark at which it can end something, as far as it was looked for. */
        private final int[] closers = new int[MARKS.length()];

        private final Map<String, Integer> places = new HashMap<>();
        private int at;

        Pass(String text) {
            this.text = text;
        }

        String run() {
            while (at < text.length()) {
                if (!ends.isEmpty() && ends.element() == at) {
                    ends.pop();
                    out.append(markdownOf(text.charAt(at), false));
                    at++;
                } else if (!isSpecial()) {
                    plain();
                }
            }
            return out.toString().replace("" + OrgGaps.SHOWN, "**").replace("" + OrgGaps.SHOWN_END, "**");
        }

        private boolean isSpecial() {
            return switch (text.charAt(at)) {
                case '*', '/', '_', '+', '=', '~' -> emphasis() || raised();
                case '^' -> raised();
                case '[' -> link();
                case '\\' -> formula("\\(", "\\)", "$") || formula("\\[", "\\]", "$$") || entity();
                case '$' -> dollars();
                case '<', 'h', 'f', 'm' -> address();
                default -> false;
            };
        }

        private boolean emphasis() {
            char mark = text.charAt(at);
            boolean mayOpen = at == 0
                    || Character.isWhitespace(text.charAt(at - 1))
                    || BEFORE.indexOf(text.charAt(at - 1)) >= 0
                    || MARKS.indexOf(text.charAt(at - 1)) >= 0;
            if (!mayOpen || at + 2 >= text.length() || Character.isWhitespace(text.charAt(at + 1))) {
                return false;
            }
            int end = closer(mark, at + 2);
            if (end < 0 || !ends.isEmpty() && ends.element() < end) {
                return false;
            }
            if (mark == '=' || mark == '~') {
                if (end - at > LONGEST) {
                    return false;
                }
                out.append(code(text.substring(at + 1, end)));
                at = end + 1;
            } else {
                ends.push(end);
                out.append(markdownOf(mark, true));
                at++;
            }
            return true;
        }

        /** Returns where the next mark is that can end something; -1 if there is none. It only ever goes on. */
        private int closer(char mark, int from) {
            int which = MARKS.indexOf(mark);
            int i = Math.max(from, closers[which]);
            while (i < text.length() && !(text.charAt(i) == mark && mayClose(i))) {
                i++;
            }
            closers[which] = i;
            return i < text.length() ? i : -1;
        }

        private boolean mayClose(int i) {
            boolean isAtEnd = i + 1 == text.length();
            return !Character.isWhitespace(text.charAt(i - 1))
                    && (isAtEnd
                            || Character.isWhitespace(text.charAt(i + 1))
                            || AFTER.indexOf(text.charAt(i + 1)) >= 0
                            || MARKS.indexOf(text.charAt(i + 1)) >= 0);
        }

        /** Returns where a text is next; -1 if nowhere. The place is kept, so that one that is far off is looked for once. */
        private int next(String what, int from) {
            int known = places.getOrDefault(what, -1);
            if (known < from && known < text.length()) {
                int found = text.indexOf(what, from);
                known = found < 0 ? text.length() : found;
                places.put(what, known);
            }
            return known < text.length() ? known : -1;
        }

        private boolean raised() {
            Matcher raised = RAISED.matcher(text).region(at, text.length());
            if (!raised.lookingAt() || at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
                return false;
            }
            String tag = raised.group(1).equals("_") ? "sub" : "sup";
            out.append('<')
                    .append(tag)
                    .append('>')
                    .append(raised.group(2))
                    .append("</")
                    .append(tag)
                    .append('>');
            at = raised.end();
            return true;
        }

        private boolean link() {
            int end = text.startsWith("[[", at) ? next("]]", at) : -1;
            if (end < 0 || end - at > 2 * LONGEST) {
                return false;
            }
            out.append(links.markdown(text.substring(at + 2, end)));
            at = end + 2;
            return true;
        }

        private boolean formula(String opens, String closes, String dollars) {
            int end = text.startsWith(opens, at) ? next(closes, at) : -1;
            if (end < 0 || end - at > LONGEST) {
                return false;
            }
            out.append(dollars).append(text.substring(at + 2, end).strip()).append(dollars);
            at = end + 2;
            return true;
        }

        private boolean entity() {
            Matcher entity = ENTITY.matcher(text).region(at, text.length());
            if (!entity.lookingAt()) {
                boolean isLineBreak =
                        text.startsWith("\\\\", at) && (at + 2 == text.length() || text.charAt(at + 2) == '\n');
                if (isLineBreak) {
                    out.append('\\');
                    at += 2;
                }
                return isLineBreak;
            }
            out.append("$\\").append(entity.group(1)).append('$');
            at = entity.end();
            return true;
        }

        /** A formula between dollars is left as it is: Markdown writes it so too. */
        private boolean dollars() {
            String mark = text.startsWith("$$", at) ? "$$" : "$";
            int end = next(mark, at + mark.length());
            if (end < 0 || end - at > LONGEST || Character.isWhitespace(text.charAt(at + mark.length()))) {
                return false;
            }
            out.append(text, at, end + mark.length());
            at = end + mark.length();
            return true;
        }

        private boolean address() {
            Matcher address = ADDRESS.matcher(text).region(at, text.length());
            if (!address.lookingAt()) {
                return false;
            }
            out.append(address.group());
            at = address.end();
            return true;
        }

        /** Takes a character as it is, so that Markdown does too. */
        private void plain() {
            char c = text.charAt(at);
            boolean isWithinAWord = at > 0
                    && at + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at + 1));
            boolean isTag = c == '<'
                    && at + 1 < text.length()
                    && (Character.isLetter(text.charAt(at + 1)) || "/!?".indexOf(text.charAt(at + 1)) >= 0);
            boolean isQuote = c == '>' && (at == 0 || text.charAt(at - 1) == '\n');
            if (c == '*' || c == '`' || c == '_' && !isWithinAWord || isTag || isQuote) {
                out.append('\\');
            }
            out.append(c);
            at++;
        }
    }

    private static String markdownOf(char mark, boolean opens) {
        return switch (mark) {
            case '*' -> "**";
            case '+' -> opens ? "<del>" : "</del>";
            default -> "*";
        };
    }

    private static String code(String text) {
        String plain = text.replace("" + OrgGaps.SHOWN, "").replace("" + OrgGaps.SHOWN_END, "");
        return MarkdownCode.inLine(plain);
    }
}
