package guide.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of banks for one test. */
final class Deck {
    private final Path folder;

    Deck(Path folder) {
        this.folder = folder;
    }

    /** Writes a file into the folder. */
    Deck with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Deck with(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** A question with an id and no more than it needs. */
    static String question(String id) {
        return "- id: " + id + "\n  question: What is it?\n  answer: That.\n";
    }

    /** A file of questions, each as {@link #question} with more lines under it. */
    static String bank(String... questions) {
        return "questions:\n" + String.join("", questions);
    }

    /** A bank of one question with these lines added to it. */
    static String withLines(String... lines) {
        StringBuilder text = new StringBuilder(bank(question("a")));
        for (String line : lines) {
            text.append("  ").append(line).append('\n');
        }
        return text.toString();
    }

    /** Reads the whole folder. */
    Loaded read() {
        return Banks.read(List.of(folder));
    }

    Loaded read(String... names) {
        return Banks.read(List.of(names).stream().map(folder::resolve).toList());
    }

    /** What is said about the folder's files, without its name. */
    List<String> problems() {
        return problems(read());
    }

    List<String> problems(Loaded loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    /** The only question of the folder. */
    Question question() {
        Loaded loaded = read();
        if (!loaded.problems().isEmpty()) {
            throw new AssertionError(loaded.problems().toString());
        }
        return loaded.bank().questions().findFirst().orElseThrow();
    }
}
