package guide.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {
    @Test
    void filesAreReadOneByOne_orPassedOver() throws IOException {
        try (ZipArchive zip = new ZipArchive(zip("a.yaml", "one", "b/c.png", "two", "d.yaml", "three"))) {
            assertThat(zip.next()).isTrue();
            assertThat(text(zip.bytes(100))).isEqualTo("one");
            assertThat(zip.next()).isTrue();
            assertThat(zip.name()).isEqualTo("b/c.png");
            assertThat(zip.next()).isTrue();
            assertThat(text(zip.bytes(2))).isEqualTo("th");
            assertThat(zip.next()).isFalse();
        }
    }

    @Test
    void aDamagedArchive_saysSo() throws IOException {
        byte[] whole = zip("a.yaml", "one", "b.yaml", "two").bytes();
        try (ZipArchive zip = new ZipArchive(new DeckFile("a.zip", Arrays.copyOf(whole, 40)))) {
            assertThat(zip.next()).isTrue();
            assertThatThrownBy(zip::next).hasMessage("the archive is damaged; export it again.");
        }
    }

    @Test
    void aNameThatIsNoText_isDamage() throws IOException {
        byte[] bytes = zip("ä.yaml", "one").bytes();
        bytes[31] = (byte) 0xFF;
        try (ZipArchive zip = new ZipArchive(new DeckFile("a.zip", bytes))) {
            assertThatThrownBy(zip::next).isInstanceOf(DeckFault.class);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
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
