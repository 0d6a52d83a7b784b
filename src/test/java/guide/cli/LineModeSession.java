package guide.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small bank, and whole sessions in line mode, as users hear them who type lines and see nothing. */
abstract class LineModeSession {
    private static final String BANK = """
            domain: bread
            title: Baking Bread
            questions:
              - id: bread-yeast
                number: 1
                question: What does *yeast* do?
                answer: |
                  It makes `gas`.

                  | Gas | Use |
                  | --- | --- |
                  | CO2 | It lifts |

                  ```
                  sugar -> gas
                  ```
                points: [Eats sugar, Makes gas, Lifts the dough, Dies above 55 degrees]
                notes: [{trap: Yeast is no chemical.}]
                followups: [{question: "And salt?", answer: It slows it down.}]
                sources: ["Hamelman: Bread, 2004"]
                minutes: 2
              - id: bread-salt
                question: What does salt do?
                answer: It slows the yeast.
              - id: bread-steam
                number: 3
                question: What is steam for?
                answer: The crust.
            """;

    @TempDir
    Path home;

    Run run;

    @BeforeEach
    void ownBank() {
        run = Run.withBank(home, BANK);
    }

    String hear(String... lines) {
        return run.typing(String.join("\n", lines) + "\n")
                .guide("quiz", "--plain")
                .out();
    }

    String journal() {
        return run.guide("history", "--json").out();
    }

    void configure(String... lines) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve("guide/config")).resolve("config.yaml"),
                String.join("\n", List.of(lines)) + "\n");
    }

    void breakJournal() throws IOException {
        Path folder = home.resolve("guide/data/journal");
        Files.move(folder, home.resolve("away"));
        Files.writeString(folder, "in the way");
    }

    void repairJournal() throws IOException {
        Path folder = home.resolve("guide/data/journal");
        Files.delete(folder);
        Files.move(home.resolve("away"), folder);
    }
}
