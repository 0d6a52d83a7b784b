package guide.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file for each thing that may be wrong with a bank, by accident or on purpose, and what {@code guide check} has to
 * say of it, whole and exactly.
 */
public final class HostileFiles {
    private static final String QUOTES = "; put the text in quotes";
    private static final String ANCHOR = "'&' at the start of a text makes it an anchor, which is not allowed" + QUOTES;
    private static final String ALIAS = "'*' at the start of a text makes it an alias, which is not allowed" + QUOTES;
    private static final String TAG = "'!' at the start of a text makes it a tag, which is not allowed" + QUOTES;
    private static final String NOT_CLOSED = "the bracket opened here is not closed; add ']'";
    private static final String CONFLICT = "a merge conflict is not resolved here; keep one side and remove the marks";

    private final List<HostileFile> files = new ArrayList<>();

    private HostileFiles() {}

    /**
     * A file of a bank.
     *
     * @param name what is wrong with it; also the file's name
     * @param status the exit code of {@code guide check}
     * @param says the problems that it prints, without the file's name
     */
    public record HostileFile(String name, byte[] bytes, int status, List<String> says) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them. */
    public static Stream<HostileFile> all() {
        HostileFiles files = new HostileFiles();
        files.nothingInIt();
        files.noText();
        files.allRight();
        files.characters();
        files.syntax();
        files.twice();
        files.kinds();
        files.references();
        files.bombs();
        files.halfWritten();
        return files.files.stream();
    }

    /** Files of nearly 4 MB that cost as much as they can: of these only counts that they are refused, and with how little work and memory. */
    public static Stream<HostileFile> heavy() {
        int megabyte = 1 << 20;
        return Stream.of(
                heavy("countless-keys", numbered("k%d: x\n", 150_000)),
                heavy("countless-items", "questions:\n" + "- a\n".repeat(megabyte - 10)),
                heavy("countless-hidden", "questions:\n" + ("# " + "\u202E".repeat(20_000) + "\n").repeat(60)),
                heavy("countless-escapes", "questions: [\"" + ("\\e".repeat(30_000) + "\\\n   ").repeat(60) + "\"]\n"),
                heavy("countless-empty-lists", "questions: [\n" + ("[],".repeat(20_000) + "\n").repeat(60) + "]\n"),
                heavy(
                        "countless-braces",
                        "questions: [\n" + ("[" + "{a: b},".repeat(9_000) + "],\n").repeat(60) + "]\n"),
                heavy("countless-references", with("see: [" + numbered("r%d,\n   ", 300_000) + "]")),
                heavy("countless-comments", "#######\n".repeat(490_000)),
                heavy("countless-marks", "<<<<<<<\n".repeat(megabyte / 2 - 10)),
                heavy("countless-questions", "questions:\n" + "- {}\n".repeat(800_000)),
                heavy("wide-items", "questions: [\n" + ("a😀,".repeat(10_000) + "\n").repeat(60) + "]\n"),
                heavy("wide", "# " + ("😀".repeat(16_000) + "\n# ").repeat(60)),
                heavy("long-lines", "questions:\n- answer: \"\n" + ("    " + "x".repeat(65_000) + "\n").repeat(60)));
    }

    private void nothingInIt() {
        bad("empty", "", " has no questions");
        bad("only-comments", "# nothing\n# here\n", " has no questions");
        bad("no-questions", "questions: []\n", "1:1: has no questions");
    }

    private void noText() {
        bad("utf-16", question().getBytes(UTF_16), "1:1: the file is UTF-16, which 0xFE shows; save it as UTF-8");
        bad(
                "utf-16-without-a-mark",
                question().getBytes(UTF_16LE),
                "1:2: byte 0x00: the file looks like UTF-16; save it as UTF-8");
        bad(
                "latin-1",
                with("sources: [Müller]").getBytes(ISO_8859_1),
                "5:14: byte 0xFC is not UTF-8; save it as UTF-8");
        bad("bad-byte", bytes("questions:\n# 漢é", 0xFF), "2:5: byte 0xFF is not UTF-8; save it as UTF-8");
        bad("overlong", bytes("a", 0xC0, 0x80), "1:2: byte 0xC0 is not UTF-8; save it as UTF-8");
        bad("c1-as-a-byte", bytes("# ", 0x9B), "1:3: byte 0x9B is not UTF-8; save it as UTF-8");
        bad("nul", "questions:\n- i\0", "2:4: byte 0x00: is not a text file");
        bad("png", bytes("", 0x89, 'P', 'N', 'G', 13, 10), "1:1: byte 0x89: is not a text file but a PNG image");
        bad("gzip", bytes("", 0x1F, 0x8B, 8), "1:1: byte 0x1F: is not a text file but a gzip archive; unpack it first");
    }

    private void allRight() {
        fine("byte-order-mark", "\uFEFF" + question());
        fine("crlf", with("tags: [x]").replace("\n", "\r\n"));
        fine("no-last-newline", question().strip());
        fine("wide-letters", with("sources: [漢字仮名]"));
        fine("emoji", with("sources: [\"👩‍💻 ❤️ 🇩🇪 👍🏽 1️⃣\"]"));
        fine("right-to-left", with("sources: [\"\u200Fמה זה? زي\"]"));
        fine("looks-like-code", with("sources: [\"%n%s ${jndi:ldap://x/a} $(id) `id` =cmd() '; DROP\"]"));
        fine("looks-like-values", with("sources: ['no', 0777, 1e3, 2024-01-02, 12:30:00, .inf, 0x1F]"));
        fine("terminal-control-by-entity", with("sources: [\"&#27;]52;c;eA==&#7; &#x9b;21t &#x9D;0;x\"]"));
    }

    private void characters() {
        refused("raw-escape", "\u001B", "U+001B (escape)");
        refused("raw-bell", "\u0007", "U+0007 (bel)");
        refused("raw-delete", "\u007F", "U+007F (delete)");
        refused("raw-csi", "\u009B", "U+009B (control sequence introducer)");
        refused("raw-osc", "\u009D", "U+009D (operating system command)");
        refused("raw-dcs", "\u0090", "U+0090 (device control string)");
        refusedEscape("escape-by-e", "\\e", "U+001B (escape)");
        refusedEscape("escape-by-x", "\\x1b", "U+001B (escape)");
        refusedEscape("csi-by-x", "\\x9b", "U+009B (control sequence introducer)");
        refusedEscape("osc-by-u", "\\u009d", "U+009D (operating system command)");
        refusedEscape("escape-by-long-u", "\\U0000001b", "U+001B (escape)");
        refusedEscape("bell-by-a", "\\a", "U+0007 (bel)");
        warned("bidi-override", "\u202E", "U+202E (right-to-left override)", "⟨U+202E⟩");
        warned("bidi-isolate", "\u2066", "U+2066 (left-to-right isolate)", "⟨U+2066⟩");
        warned("zero-width-space", "\u200B", "U+200B (zero width space)", "⟨U+200B⟩");
        warned("tag-letter", "\uDB40\uDC41", "U+E0041 (tag latin capital letter a)", "⟨U+E0041⟩");
        bad(
                "line-separator",
                with("sources: [\"\u2028\"]"),
                "5:14: line break U+2028 (line separator); start a new line instead");
        bad(
                "escape-in-a-key",
                "\u001B[2J: x\n" + question(),
                "1:1: control character U+001B (escape); remove it",
                "1:1: warning: unknown key '�[2J'; known are domain, title, questions");
        bad(
                "escape-in-an-id",
                question().replace("id: a", "id: \"\\e]0;x\""),
                "2:7: an escape in this text stands for control character U+001B (escape); remove it",
                "2:7: an id takes a-z, 0-9 and '-', such as '0-x', not '⟨U+001B⟩]0;x'");
        bad(
                "escape-in-a-domain",
                "domain: \"\\e[0c\"\n" + question(),
                "1:9: an escape in this text stands for control character U+001B (escape); remove it",
                "1:9: an id takes a-z, 0-9 and '-', such as '0c', not '⟨U+001B⟩[0c'");
    }

    private void syntax() {
        bad("tab-indent", "questions:\n\t- id: a\n", "2:1: a tab indents this line; use spaces");
        bad(
                "open-quote",
                question().replace("What", "\"What"),
                "3:13: the quote opened here is never closed; close it with '\"'");
        bad("open-bracket", with("see: [a"), "5:8: " + NOT_CLOSED);
        bad(
                "one-column-less",
                "questions:\n  - id: a\n    question: b\n   answer: c\n",
                "4:4: this line's indentation matches none above; line it up with its neighbors");
        bad(
                "one-column-more",
                "questions:\n  - id: a\n    question: b\n     answer: c\n",
                "4:6: this line is read as part of the text that starts in line 3; line it up with the keys above, "
                        + "or put the text in quotes");
        bad(
                "colon-in-a-text",
                question().replace("What is it?", "What is: this"),
                "3:20: ': ' within a text starts a new key" + QUOTES);
        bad("at-sign", with("number: @x"), "5:11: '@' cannot start a text" + QUOTES);
        bad("backquote", with("number: `x`"), "5:11: '`' cannot start a text" + QUOTES);
        bad("per-cent", with("number: %x"), "5:11: '%' cannot start a text" + QUOTES);
        bad("asterisk", with("number: *x"), "5:11: " + ALIAS);
        bad("ampersand", with("number: &x"), "5:11: " + ANCHOR);
    }

    private void twice() {
        bad("duplicate-key", with("answer: b"), "5:3: key 'answer' is given twice, first at FILE:4:3");
        bad("duplicate-id", question() + item(), "5:7: id 'a' is used twice, first at FILE:2:7");
        bad(
                "duplicate-number",
                with("number: R1") + item().replace("id: a", "id: b") + "  number: r01\n",
                "9:11: number R1 is used twice, first at FILE:5:11");
    }

    private void kinds() {
        bad("missing-key", "questions:\n- id: a\n  question: b\n", "2:3: question 'a' has no 'answer'");
        bad("null", with("number: ~"), "5:3: 'number' is empty");
        bad("blank", question().replace("What is it?", "' '"), "3:13: 'question' is empty");
        bad(
                "text-for-a-list",
                with("tags: rag"),
                "5:9: 'tags' has to be a list, not text; write each item after '- ' on a line of its own");
        bad("list-for-a-text", with("number: [1]"), "5:11: 'number' has to be text, not a list");
        bad("question-is-text", "questions: [x]\n", "1:13: a question has to be a group of keys, not text");
        problem(
                "unknown-key",
                with("anwser: b").getBytes(UTF_8),
                0,
                "5:3: warning: unknown key 'anwser', did you mean 'answer'?");
    }

    private void references() {
        bad("dangling-see", with("see: [chnking]"), "5:9: there is no question 'chnking' to see");
        bad("see-is-a-path", with("see: [../../etc/passwd]"), "5:9: there is no question '../../etc/passwd' to see");
    }

    private void bombs() {
        bad("billion-laughs", laughs(), laughsSay());
        bad("self-reference", "questions: &q [*q]\n", "1:12: " + ANCHOR, "1:16: " + ALIAS);
        bad("deep-nesting", with("sources: " + "[".repeat(10_000)), "5:25: this is more than 16 levels deep");
        bad("deep-blocks", "- ".repeat(10_000), "1:33: this is more than 16 levels deep");
        bad("deep-keys", "? ".repeat(10_000), "1:33: this is more than 16 levels deep");
        bad(
                "gadget",
                "questions: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1\"]]]]\n",
                "1:12: " + TAG,
                "1:48: " + TAG,
                "1:48: a question has to be a group of keys, not a list",
                "1:76: " + TAG);
        bad("merge-key", with("<<: {number: 1}"), "5:3: merge keys ('<<') are not allowed; write the keys out");
        bad(
                "long-value",
                with("sources: [" + "x".repeat(5 << 20) + "]"),
                " is larger than 4 MB; split it into several files");
        bad(
                "long-line",
                with("sources: [" + "x".repeat((4 << 20) - 100) + "]"),
                "5:1: the line is longer than 64 kB; break it into several");
        bad(
                "countless-parts",
                "questions: [\n" + ("a,".repeat(30_000) + "\n").repeat(60) + "]\n",
                "2:40001: this list has more than 20,000 items; split it into several files");
        bad(
                "countless-lists",
                "questions: [\n" + ("[" + "a,".repeat(19_000) + "],\n").repeat(60) + "]\n",
                "4:23984: the file has more than 50,000 parts and few questions among them; split it into several files");
        bad(
                "countless-lines",
                "#\n".repeat((2 << 20) - 10),
                "500001:1: the file has more than 500,000 lines; split it into several files");
        bad(
                "second-document",
                question() + "---\n" + question(),
                "5:1: a second document starts here; remove the '---', one file is one document");
    }

    private void halfWritten() {
        bad(
                "half-written",
                with("tags: [x]") + "  answ",
                "6:3: this line has no key; indent it further if it belongs to the text above");
        bad(
                "half-a-letter",
                bytes(question() + "  sources: [", 0xC3),
                "5:13: byte 0xC3 is not UTF-8; save it as UTF-8");
        bad(
                "merge-conflict",
                question() + "<<<<<<< HEAD\n  number: 1\n=======\n  number: 2\n>>>>>>> other\n",
                "5:1: " + CONFLICT);
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            text.append(c + ": &" + c + " [" + ("*" + (char) (c - 1) + ", ").repeat(8) + "*" + (char) (c - 1) + "]\n");
        }
        return text.toString();
    }

    private static String[] laughsSay() {
        List<String> says = new ArrayList<>(List.of(" has no questions; they belong under the key 'questions'"));
        for (int line = 1; line <= 9; line++) {
            String key = String.valueOf((char) ('a' + line - 1));
            says.add(line + ":1: warning: unknown key '" + key + "'; known are domain, title, questions");
            says.add(line + ":4: " + ANCHOR);
            for (int column = 8; line > 1 && column <= 40; column += 4) {
                says.add(line + ":" + column + ": " + ALIAS);
            }
        }
        return says.toArray(new String[0]);
    }

    private static HostileFile heavy(String name, String text) {
        return new HostileFile(name, text.getBytes(UTF_8), 65, List.of());
    }

    private static String numbered(String pattern, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pattern.formatted(i));
        }
        return text.toString();
    }

    private void refused(String name, String raw, String named) {
        bad(name, with("sources: [\"" + raw + "\"]"), "5:14: control character " + named + "; remove it");
    }

    private void refusedEscape(String name, String escape, String named) {
        bad(
                name,
                with("sources: [\"" + escape + "\"]"),
                "5:13: an escape in this text stands for control character " + named + "; remove it");
    }

    private void warned(String name, String raw, String named, String shown) {
        problem(
                name,
                with("sources: [\"a" + raw + "b\"]").getBytes(UTF_8),
                0,
                "5:15: warning: invisible character " + named + "; remove it, or it is shown as " + shown);
    }

    private void fine(String name, String text) {
        problem(name, text.getBytes(UTF_8), 0);
    }

    private void bad(String name, String text, String... says) {
        bad(name, text.getBytes(UTF_8), says);
    }

    private void bad(String name, byte[] bytes, String... says) {
        problem(name, bytes, 65, says);
    }

    private void problem(String name, byte[] bytes, int status, String... says) {
        files.add(new HostileFile(name, bytes, status, List.of(says)));
    }

    private static String item() {
        return "- id: a\n  question: What is it?\n  answer: That.\n";
    }

    private static String question() {
        return "questions:\n" + item();
    }

    private static String with(String line) {
        return question() + "  " + line + "\n";
    }

    private static byte[] bytes(String text, int... more) {
        byte[] start = text.getBytes(UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + more.length);
        for (int i = 0; i < more.length; i++) {
            all[start.length + i] = (byte) more[i];
        }
        return all;
    }
}
