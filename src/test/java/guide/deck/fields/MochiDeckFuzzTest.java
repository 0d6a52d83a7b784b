package guide.deck.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Any archive, and any data in one: cards that ask something, or a sentence; never another exception. */
class MochiDeckFuzzTest {
    @FuzzTest
    void mochi(byte[] bytes) throws IOException {
        read(new DeckFile("deck.mochi", bytes));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("data.json"));
            zip.write(bytes);
        }
        read(new DeckFile("deck.mochi", archive.toByteArray()));
    }

    private static void read(DeckFile file) {
        MochiDeckReader reader = new MochiDeckReader();
        assertThat(reader.claim(file)).isNotNull();
        try {
            reader.read(file, DeckOptions.NONE)
                    .cards()
                    .forEach(card -> assertThat(card.question()).isNotBlank().doesNotContain("\n"));
        } catch (DeckFault fault) {
            assertThat(fault.sentence()).isNotBlank();
        }
    }
}
