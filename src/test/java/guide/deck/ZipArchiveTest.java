package guide.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipArchiveTest {
    @TempDir
    private Path cache;

    @Test
    void filesAreReadOneByOne_andNothingStays() throws IOException {
        DeckFile file = zip("a.yaml", "one", "b/c.png", "two", "d.yaml", "three");
        try (ScratchFolder scratch = ScratchFolder.in(cache);
                ZipArchive zip = ZipArchive.open(file, scratch)) {
            assertThat(zip.names()).containsExactly("a.yaml", "b/c.png", "d.yaml");
            assertThat(zip.bytes("a.yaml", 100))
                    .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("one"));
            assertThat(zip.bytes("d.yaml", 2))
                    .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("th"));
            assertThat(zip.bytes("c.png", 100)).isEmpty();
        }
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void aDamagedArchive_saysSo() throws IOException {
        byte[] whole = zip("a.yaml", "one", "b.yaml", "two").bytes();
        assertDamaged(Arrays.copyOf(whole, 40));
    }

    @Test
    void aFileThatIsDamaged_saysSo() throws IOException {
        byte[] bytes = zip("a.yaml", "one").bytes();
        bytes[37] ^= 0x55;
        try (ScratchFolder scratch = ScratchFolder.in(cache);
                ZipArchive zip = ZipArchive.open(new DeckFile("a.zip", bytes), scratch)) {
            assertThatThrownBy(() -> zip.bytes("a.yaml", 100)).hasMessageStartingWith("is damaged");
        }
    }

    @Test
    void aNameThatIsNoText_isDamage() throws IOException {
        byte[] bytes = zip("ä.yaml", "one").bytes();
        int nameInTheList = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(".yaml") - 1;
        bytes[nameInTheList] = (byte) 0xFF;
        assertDamaged(bytes);
    }

    private void assertDamaged(byte[] bytes) throws IOException {
        try (ScratchFolder scratch = ScratchFolder.in(cache)) {
            assertThatThrownBy(() -> ZipArchive.open(new DeckFile("a.zip", bytes), scratch))
                    .isInstanceOf(DeckFault.class)
                    .hasMessageStartingWith("is damaged: its archive cannot be read");
        }
    }

    private static DeckFile zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return new DeckFile("a.zip", bytes.toByteArray());
    }
}
