package guide.text;

/** Says what a text may hold besides plain Markdown; most texts hold none of it, and load nothing for it. */
final class Markup {
    private Markup() {}

    static boolean mayHoldFormulas(String markdown) {
        return markdown.indexOf('$') >= 0
                || markdown.contains("\\(")
                || markdown.contains("\\[")
                || markdown.contains("\\begin{")
                || markdown.contains("```math");
    }

    static boolean mayHoldTags(String markdown) {
        for (int i = markdown.indexOf('<'); i >= 0 && i + 1 < markdown.length(); i = markdown.indexOf('<', i + 1)) {
            char c = markdown.charAt(i + 1);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '/' || c == '!' || c == '?') {
                return true;
            }
        }
        return false;
    }
}
