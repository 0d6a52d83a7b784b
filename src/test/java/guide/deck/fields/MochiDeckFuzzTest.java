package guide.deck.fields;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.DeckFile;
import guide.deck.FuzzedDeck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Any archive, and any data in one: cards that ask something, or a sentence; never another exception. */
class MochiDeckFuzzTest {
    @FuzzTest
    void mochi(byte[] bytes) throws IOException {
        Path cache = Files.createTempDirectory("guide-fuzz");
        FuzzedDeck.check(new MochiDeckReader(cache), new DeckFile("deck.mochi", bytes));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("data.json"));
            zip.write(bytes);
        }
        FuzzedDeck.check(new MochiDeckReader(cache), new DeckFile("deck.mochi", archive.toByteArray()));
        Files.delete(cache);
    }
}
