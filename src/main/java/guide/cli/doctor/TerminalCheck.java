package guide.cli.doctor;

import java.util.Locale;
import java.util.Map;

/** Checks the terminal and the locale that the environment names. */
record TerminalCheck(Map<String, String> env) {
    void addTo(Diagnosis diagnosis) {
        String term = env.getOrDefault("TERM", "");
        String charset = env.getOrDefault("GUIDE_CHARSET", System.getProperty("native.encoding", "unknown"));
        diagnosis.fact(
                "Terminal", "TERM=" + (term.isEmpty() ? "(not set)" : term) + ", characters " + charset + colors());
        diagnosis.fact("Locale", locale());
        if (term.isEmpty() || term.equals("dumb")) {
            diagnosis.note(
                    "Without a TERM that can place the cursor the quiz goes line by line; TERM=xterm-256color is usual.");
        }
        if (!charset.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8")) {
            diagnosis.note("What is not ASCII is drawn with ASCII's signs. Where the terminal can do more,"
                    + " set LANG to a UTF-8 locale such as C.UTF-8.");
        }
    }

    private String colors() {
        if (!env.getOrDefault("NO_COLOR", "").isEmpty()) {
            return ", no colors (NO_COLOR)";
        }
        String claim = env.getOrDefault("COLORTERM", "");
        return claim.isEmpty() ? "" : ", COLORTERM=" + claim;
    }

    /** Returns the locale of the user's shell: the starter gives the JVM another one. */
    private String locale() {
        String all = env.getOrDefault("GUIDE_LC_ALL", env.getOrDefault("LC_ALL", ""));
        String ctype = env.getOrDefault("LC_CTYPE", "");
        String lang = env.getOrDefault("LANG", "");
        String first = all.isEmpty() ? ctype.isEmpty() ? lang : ctype : all;
        return first.isEmpty() ? "(not set)" : first;
    }
}
