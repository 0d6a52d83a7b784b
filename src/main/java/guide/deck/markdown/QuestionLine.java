package guide.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The question in a heading, a summary or another mark.
 *
 * @param text one line, without number and decoration; empty if there is nothing else
 * @param context its further lines and its images
 * @param sources the addresses of its links
 * @param isNumbered whether its author gave it a number
 */
record QuestionLine(String text, String context, List<String> sources, boolean isNumbered) {
    /** The length of a text, in chars, above which links stay as they are: to find them could take long. */
    private static final int LONGEST = 5000;

    private static final Pattern IMAGE = Pattern.compile(
            "!\\[[^\\[\\]]{0,300}\\](?:\\([^()]{0,1000}\\)|\\[[^\\[\\]]{0,100}\\])|<img\\b[^<>]{0,1000}>");
    private static final Pattern LINK = Pattern.compile(
            "(?<![!\\\\])(?:\\[\\[([^\\[\\]]{0,300})\\]\\]|(\\[)?\\[([^\\[\\]]{0,300})\\])\\(\\s*<?((?:[^()\\s<>]{1,1000}+|\\([^()\\s]{0,300}\\)){0,50})>?(?:\\s+[\"'][^\"']{0,300}[\"'])?\\s*\\)(\\])?");
    private static final Pattern NO_TEXT = Pattern.compile(
            "(?:src|sources?|ref|refs|references?|links?|answers?|solutions?|read(?: more)?|more|details?|article|video|here|back to top|top|toc)?");
    private static final Pattern ANCHOR = Pattern.compile(
            "<a\\s+(?:name|id)\\s*=[^<>]{0,300}>\\s{0,9}(?:</a>)?|\\{\\s*#[\\w-]{1,100}\\s*\\}\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:Q|Ques|Que|Question|Frage|№|#)\\s*\\.?\\s*\\d{1,4}(?:\\s*[.:)\\]–—-]+|(?=\\s|$))|\\(?\\d{1,4}\\s*[.):\\]](?!\\d)"
                    + "|\\d{1,3}(?:\\.\\d{1,3}){1,3}[.):]?(?=\\s)|\\d{1,4}\\s*[–—-](?=\\s)|\\[\\d{1,4}\\]|(?:Q|Question)\\s*[:.)](?!\\w))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAGS_BEFORE = Pattern.compile(
            "(?:\\s|&nbsp;|</?(?:b|strong|i|em|p|div|span|font|h[1-6]|br|u|center|big)\\b[^<>]{0,300}>){1,50}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAGS_BEHIND = Pattern.compile(
            "(?:\\s|&nbsp;|</?(?:b|strong|i|em|p|div|span|font|h[1-6]|br|u|center|big)\\b[^<>]{0,300}>){1,50}$",
            Pattern.CASE_INSENSITIVE);
    /** A blank, or a mark such as a rocket. */
    private static final String MARK =
            "[\\s\\p{Z}\u200D\uFE0E\uFE0F\u20E3\\x{1F3FB}-\\x{1F3FF}↑⬆↥[\\p{So}&&[\\x{2000}-\\x{10FFFF}]]]";

    private static final Pattern MARKS = Pattern.compile("^" + MARK + "++|(?<!" + MARK + ")" + MARK + "++$");
    private static final Pattern SHORTCODE = Pattern.compile(":[a-z][a-z0-9_+-]{1,30}:\\s*");
    private static final Pattern SHORTCODE_BEHIND = Pattern.compile("\\s*:[a-z][a-z0-9_+-]{1,30}:$");

    /** Returns whether it reads like a question. */
    boolean isAsked() {
        return isNumbered || QuestionWords.ask(text);
    }

    /** Reads a mark as it is written, which may have several lines. */
    static QuestionLine of(String written) {
        FirstLine parts = FirstLine.of(written);
        String line = parts.line();
        if (line.length() > LONGEST) {
            return new QuestionLine(line, parts.rest(), List.of(), false);
        }
        StringBuilder context = new StringBuilder(parts.rest());
        List<String> sources = new ArrayList<>();
        String text = withoutLinks(withoutImages(ANCHOR.matcher(line).replaceAll(""), context), sources);
        String bare = text;
        boolean isNumbered = false;
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = undecorated(bare);
            Matcher number = NUMBER.matcher(bare);
            if (number.lookingAt()) {
                isNumbered = true;
                bare = bare.substring(number.end());
            }
        }
        return new QuestionLine(
                bare.replaceAll("\\s+", " ").strip(), context.toString().strip(), sources, isNumbered);
    }

    private static String withoutImages(String line, StringBuilder context) {
        if (!line.contains("![") && !line.contains("<img")) {
            return line;
        }
        Matcher image = IMAGE.matcher(line);
        while (image.find()) {
            context.append(context.isEmpty() ? "" : "\n\n").append(image.group());
        }
        return image.replaceAll(" ").strip();
    }

    private static String withoutLinks(String line, List<String> sources) {
        if (!line.contains("](")) {
            return line;
        }
        Matcher link = LINK.matcher(line);
        StringBuilder out = new StringBuilder();
        while (link.find()) {
            String label = link.group(1) == null ? link.group(3) : link.group(1);
            String address = link.group(4);
            if (address.startsWith("http://") || address.startsWith("https://")) {
                sources.add(address);
            }
            boolean isWhole = link.end() - link.start() >= line.strip().length();
            boolean isPair = link.group(2) != null && link.group(5) != null;
            String kept =
                    !isWhole && NO_TEXT.matcher(QuestionWords.folded(label)).matches() ? "" : label;
            // A bracket of the text around the link is the text's.
            String open = link.group(2) != null && !isPair ? "[" : "";
            String close = link.group(5) != null && !isPair ? "]" : "";
            link.appendReplacement(out, Matcher.quoteReplacement(open + kept + close));
        }
        return link.appendTail(out).toString();
    }

    /** Takes off emphasis around the whole, and emoji and tags at both ends. */
    private static String undecorated(String line) {
        String text = MARKS.matcher(line).replaceAll("");
        Matcher before = TAGS_BEFORE.matcher(text);
        text = before.lookingAt() ? text.substring(before.end()) : text;
        text = text.endsWith(">") || text.endsWith(";")
                ? TAGS_BEHIND.matcher(text).replaceFirst("")
                : text;
        Matcher shortcode = SHORTCODE.matcher(text);
        text = shortcode.lookingAt() ? text.substring(shortcode.end()) : text;
        text = text.endsWith(":") ? SHORTCODE_BEHIND.matcher(text).replaceFirst("") : text;
        for (String sign : List.of("**", "__")) {
            Matcher number = NUMBER.matcher(text);
            if (text.startsWith(sign) && text.length() > 4) {
                int end = text.indexOf(sign, 2);
                boolean isWhole = end == text.length() - 2;
                number.region(2, text.length());
                if (isWhole) {
                    return text.substring(2, end);
                } else if (end > 0 && number.lookingAt() && number.end() >= end) {
                    return text.substring(2, end) + " "
                            + text.substring(end + 2).strip();
                } else if (end > 0 && number.lookingAt()) {
                    return text.substring(2, number.end()) + sign + text.substring(number.end());
                }
            }
        }
        return text;
    }
}
