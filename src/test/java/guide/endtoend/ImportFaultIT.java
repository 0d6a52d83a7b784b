package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Kills imports with SIGKILL at any moment: {@code -Dkills=100}. The usual run lets each step fail in process. */
@EnabledIfSystemProperty(named = "kills", matches = "\\d+")
class ImportFaultIT {
    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int CARDS = 3000;

    @TempDir
    Path home;

    @Test
    void killedImport_leavesTheOldBankOrTheNewOne() throws Exception {
        Installed guide = new Installed(home);
        Path deck = home.resolve("deck.csv");
        Random random = new Random(1);
        Files.writeString(deck, deck(0));
        long start = System.nanoTime();
        assertThat(guide.run("import", deck.toString()).status()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        int version = 0;
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (int i = 1; i <= KILLS; i++) {
            Files.writeString(deck, deck(i));
            Process importing = guide.startPiped("import", deck.toString());
            boolean hasEnded = importing.waitFor(random.nextLong(whole * 5 / 4), TimeUnit.MILLISECONDS);
            importing.destroyForcibly().waitFor();
            Installed.Result list = guide.run("list", "--domain", "deck");
            assertThat(list.status()).as("kill %d: %s", i, list.err()).isZero();
            assertThat(list.err()).as("kill %d", i).isEmpty();
            int found = versionOf(list.out());
            assertThat(found).as("kill %d", i).isIn(version, i);
            outcomes.merge(hasEnded ? "ended" : found == i ? "new" : "old", 1, Integer::sum);
            version = found;
        }
        System.out.printf("%d imports of %d cards, killed: %s, seed 1%n", KILLS, CARDS, outcomes);
        assertThat(guide.run("import", deck.toString()).status()).isZero();
        assertThat(versionOf(guide.run("list", "--domain", "deck").out())).isEqualTo(KILLS);
    }

    /** Returns the version that all questions of a bank are of. */
    private static int versionOf(String list) {
        int[] versions = list.lines()
                .filter(line -> line.contains("in version"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll(".*in version (\\d+).*", "$1")))
                .toArray();
        assertThat(versions).hasSize(CARDS).containsOnly(versions[0]);
        return versions[0];
    }

    private static String deck(int version) {
        StringBuilder deck = new StringBuilder("question,answer,id\n");
        for (int i = 0; i < CARDS; i++) {
            deck.append("What is number ")
                    .append(i)
                    .append(" in version ")
                    .append(version)
                    .append("?,It is ");
            deck.append(i).append(".,k").append(i).append('\n');
        }
        return deck.toString();
    }
}
