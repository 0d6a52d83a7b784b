package guide.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The control functions in what was sent to a terminal, as ECMA-48 tells them apart. */
final class ControlFunctions {
    /**
     * CSI with its parameters; the strings of OSC, DCS, SOS, PM and APC to their end; two-letter escapes; any other control
     * character, those of C1 as one letter too.
     */
    private static final Pattern FUNCTION = Pattern.compile("(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]"
            + "|(?:\\x1b[]PX^_]|[\\x9d\\x90\\x98\\x9e\\x9f])[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c)?"
            + "|\\x1b[ -/]*[0-~]?"
            + "|[\\x00-\\x1f\\x7f\\x80-\\x9f]");

    private ControlFunctions() {}

    /** Each function as it was sent, in order. */
    static List<String> of(String output) {
        List<String> functions = new ArrayList<>();
        Matcher matcher = FUNCTION.matcher(output);
        while (matcher.find()) {
            functions.add(visible(matcher.group()));
        }
        return functions;
    }

    /**
     * How often each function was sent. Where the cursor goes and how many blanks are erased hang on the text's length, so of
     * these only the kind counts.
     */
    static Map<String, Integer> kinds(String output) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (String function : of(output)) {
            kinds.merge(function.replaceFirst("^ESC\\[[0-9;]*([A-HJKXdG`])$", "ESC[$1"), 1, Integer::sum);
        }
        return kinds;
    }

    private static String visible(String function) {
        StringBuilder text = new StringBuilder();
        function.chars()
                .forEach(c -> text.append(
                        c == 0x1B
                                ? "ESC"
                                : c < ' ' || c >= 0x7F ? String.format("<%02X>", c) : String.valueOf((char) c)));
        return text.toString();
    }
}
