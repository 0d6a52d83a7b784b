package guide.yaml;

/** Reads text from nodes and reports nodes that are no text; a missing value is reported at the place of its owner. */
final class TextReader {
    private static final int LONGEST = 20_000;

    private final Report report;

    TextReader(Report report) {
        this.report = report;
    }

    /** Returns a text of one line; empty if it has more. */
    String line(Node node, Place owner, String name) {
        String text = text(node, owner, name).strip();
        if (text.indexOf('\n') >= 0) {
            report.error(node.place(), name + " has to be one line");
            return "";
        }
        return text;
    }

    /** Returns a text of any number of lines, without blank lines around it; empty if there is none. */
    String text(Node node, Place owner, String name) {
        if (node instanceof Node.Text text) {
            return checked(text, name);
        }
        if (node instanceof Node.Nothing) {
            report.error(owner, name + " is empty");
        } else if (!(node instanceof Node.Refused)) {
            String hint = isTextWithColon(node) ? "; put a text with ': ' in it in quotes" : "";
            report.error(node.place(), name + " has to be text, not " + node.kind() + hint);
        }
        return "";
    }

    private String checked(Node.Text node, String name) {
        String text = withoutBlankLines(node.value());
        if (text.isEmpty()) {
            report.error(node.place(), name + " is empty");
        } else if (text.length() > LONGEST) {
            report.error(node.place(), name + " is longer than 20,000 characters");
            return "";
        }
        return text;
    }

    /** Returns whether a node looks like {@code - What is: this}, which is one key with a text. */
    private static boolean isTextWithColon(Node node) {
        return node instanceof Node.Entries entries && entries.entries().size() == 1;
    }

    /** Drops blank lines around a text, but keeps spaces before the first word, which indent code. */
    private static String withoutBlankLines(String text) {
        int from = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                from = i + 1;
            }
        }
        return text.substring(from).stripTrailing();
    }
}
