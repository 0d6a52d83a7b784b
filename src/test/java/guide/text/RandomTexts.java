package guide.text;

import java.util.Random;
import java.util.stream.Collectors;

/** Random texts for properties that hold for every text. */
final class RandomTexts {
    private static final String[] ODD = {
        "\u001B[31m",
        "\u009B",
        "\u202E",
        "\u2066",
        "\u200B",
        "\u200D",
        "\u200C",
        "\uFE0F",
        "\uFE0E",
        "\u0301",
        "\u20E3",
        "\uD83D",
        "\uDC69",
        "\uFEFF",
        "\u2028",
        "\u0000",
        "\u0007",
        "\r",
        "\n",
        "\t",
        "\u00A0",
        "\u3000",
        "日",
        "本",
        "。",
        "（",
        "👩",
        "💻",
        "❤",
        "🏽",
        "🇩",
        "🇪",
        "ก็",
        "क्षि",
        "한",
        "\u1161",
        "é",
        "\uDB40\uDC41",
        "\uFFFF",
        "✅",
        "⚠️",
        "—",
        "…"
    };
    private static final String[] MARKS = {
        "*",
        "**",
        "_",
        "`",
        "``",
        "```\n",
        "~~~\n",
        "# ",
        "## ",
        "\n",
        "\n\n",
        "\n- ",
        "\n  - ",
        "\n1. ",
        "\n10) ",
        "\n> ",
        "\n>> ",
        "[",
        "](",
        ")",
        "![",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!-- ",
        "-->",
        "<https://a.example/b-c/d>",
        "|",
        " | ",
        "\n| a | b |\n|:-:|--:|\n| ",
        "\n|-|-|\n",
        "\n---\n",
        "\n===\n",
        "\\",
        "\\*",
        "&amp;",
        "&#27;",
        "&#x202e;",
        "&nbsp;",
        "  \n",
        "    ",
        "\t",
        "\n    code ",
        "[x]: y\n"
    };
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789";
    private static final String[] JOINTS = {"_", "-", ".", "/", "'"};

    private RandomTexts() {}

    /** Mixes words and everything that a gate has to stop. */
    static String anything(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(word(random));
                case 1 -> text.append(' ');
                case 2 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append(one(random, ODD));
            }
        }
        return text.toString();
    }

    /** Markdown, good and broken. */
    static String markdown(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> text.append(word(random));
                case 2 -> text.append(' ');
                case 3 -> text.append(one(random, ODD));
                default -> text.append(one(random, MARKS));
            }
        }
        return text.toString();
    }

    /** Prose that may or may not contain a little markup. */
    static String prose(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(8)) {
                case 0 ->
                    text.append(one(random, new String[] {
                        "\n",
                        "\n\n",
                        "  ",
                        ". ",
                        "! ",
                        " [1] ",
                        "](x) ",
                        " P(A|B) ",
                        " ~80 ",
                        "\u2028",
                        "\u3000",
                        " - ",
                        " <1m ",
                        " R&D ",
                        ": "
                    }));
                case 1 -> text.append(random.nextInt(5) > 0 ? "," : one(random, MARKS));
                default -> text.append(word(random)).append(' ');
            }
        }
        return text.toString();
    }

    static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 30 : 9);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            if (i + 1 < length && random.nextInt(12) == 0) {
                word.append(one(random, JOINTS));
            }
        }
        return word.toString();
    }

    /** For messages of failed tests. */
    static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : String.format("\\u%04X", c))
                .collect(Collectors.joining());
    }

    static String one(Random random, String[] of) {
        return of[random.nextInt(of.length)];
    }
}
