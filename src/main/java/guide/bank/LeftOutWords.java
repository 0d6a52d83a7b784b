package guide.bank;

import guide.yaml.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what of a bank is left out and why.
 *
 * @param errors sorted by place
 * @param leftOut files and questions
 */
public record LeftOutWords(List<Problem> errors, List<LeftOut> leftOut) {
    /** The most errors of a file that are said at each start; 'guide check' has all. */
    private static final int MOST = 3;

    /** Returns each file's first errors, and what they cost; nothing where there is no error. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(errorLines());
        if (!lines.isEmpty()) {
            lines.add(cost() + "'guide check' says more.");
        }
        return lines;
    }

    /** Returns each file's first errors. */
    public List<String> errorLines() {
        Map<String, List<Problem>> byFile = new LinkedHashMap<>();
        for (Problem error : errors) {
            byFile.computeIfAbsent(error.place().file(), file -> new ArrayList<>())
                    .add(error);
        }
        List<String> lines = new ArrayList<>();
        byFile.forEach((file, of) -> {
            of.stream().limit(MOST).forEach(error -> lines.add(error.toString()));
            if (of.size() > MOST) {
                lines.add(file + ": " + count(of.size() - MOST, "more error") + ".");
            }
        });
        return lines;
    }

    /** Returns the same in a line. */
    public Optional<String> brief() {
        // That a file has more errors than are shown stands before them.
        return errors.stream()
                .filter(error -> errors.size() == 1 || error.place().line() > 0)
                .findFirst()
                .or(() -> errors.stream().findFirst())
                .map(first -> cost() + first.sentence());
    }

    private String cost() {
        int files = (int) leftOut.stream().filter(LeftOut::isFile).count();
        int questions = leftOut.size() - files;
        List<String> what = new ArrayList<>();
        if (files > 0) {
            what.add(count(files, "file"));
        }
        if (questions > 0) {
            what.add(count(questions, "question"));
        }
        return what.isEmpty()
                ? ""
                : String.join(" and ", what) + (leftOut.size() == 1 ? " is" : " are") + " left out; ";
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
