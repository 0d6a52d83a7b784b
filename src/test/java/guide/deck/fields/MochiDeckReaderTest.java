package guide.deck.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MochiDeckReaderTest {
    @TempDir
    private Path cache;

    private MochiDeckReader reader;

    @BeforeEach
    void reader() {
        reader = new MochiDeckReader(cache);
    }

    @Test
    void anExport() throws IOException {
        String json = new String(DeckDump.file("json/mochi.data.json").bytes(), StandardCharsets.UTF_8);
        String expected = new String(DeckDump.file("json/mochi.data.json.txt").bytes(), StandardCharsets.UTF_8);
        DeckFile file = zip("deck.mochi", "../../evil.png", "x", "data.json", json, "cat.png", "y");
        assertThat(reader.claim(file)).isEqualTo(Claim.CONTENT);
        assertThat(DeckDump.of(reader.read(file, DeckOptions.NONE))).isEqualTo(expected);
    }

    @Test
    void theShortFormOfTransit_isReadAsTheLong() throws IOException {
        Deck deck = read(
                "[\"^ \",\"~:decks\",[[\"^ \",\"~:name\",\"Deck\",\"~:cards\",[\"~#list\",[[\"^ \",\"~:id\",\"~:a\","
                        + "\"~:content\",\"One\\n---\\n1\"],[\"^ \",\"^4\",\"~:b\",\"^5\",\"Two\\n---\\n2\"]]]]]]");
        assertThat(deck.cards()).extracting(Card::question).containsExactly("One", "Two");
        assertThat(deck.cards()).extracting(Card::key).containsExactly("a", "b");
    }

    @Test
    void plainJson_isReadToo() throws IOException {
        Deck deck =
                read("{\"version\": 2, \"decks\": [{\"name\": \"D\", \"cards\": [{\"content\": \"A\\n---\\nB\"}]}]}");
        assertThat(deck.title()).isEqualTo("D");
        assertThat(deck.cards()).extracting(Card::answer).containsExactly("B");
    }

    @Test
    void aGapInCode_getsNoMarkThatWouldShow() throws IOException {
        Deck deck = read("{\"cards\": [{\"content\": \"What prints 1?\\n\\n```\\nprint({{1::len}}(x))\\n```\"}]}");
        assertThat(deck.cards()).extracting(Card::context).containsExactly("```\nprint([…](x))\n```");
        assertThat(deck.cards())
                .extracting(Card::answer)
                .containsExactly("`len`\n\nWhat prints 1?\n\n```\nprint(len(x))\n```");
    }

    @Test
    void edn_saysWhatToDo() throws IOException {
        DeckFile file = zip("deck.mochi", "data.edn", "{:decks []}");
        assertThat(reader.claim(file)).isEqualTo(Claim.CONTENT);
        assertThatThrownBy(() -> reader.read(file, DeckOptions.NONE))
                .isInstanceOf(DeckFault.class)
                .hasMessageContaining("data.edn")
                .hasMessageContaining("export the deck from Mochi again");
    }

    @Test
    void otherArchives_areNotClaimed() throws IOException {
        assertThat(reader.claim(zip("a.apkg", "collection.anki2", "", "data.json", "")))
                .isEqualTo(Claim.NO);
        assertThat(reader.claim(zip("a.zip", "readme", ""))).isEqualTo(Claim.NO);
        assertThat(reader.claim(DeckDump.file("a.txt", "data.json"))).isEqualTo(Claim.NO);
        assertThat(reader.claim(DeckDump.file("a.mochi", "text"))).isEqualTo(Claim.NAME);
    }

    @Test
    void whatIsNoExport_saysSo() throws IOException {
        assertThatThrownBy(() -> reader.read(DeckDump.file("a.mochi", "text"), DeckOptions.NONE))
                .hasMessage("it is not an export of Mochi, which is a zip archive.");
        DeckFile other = zip("a.mochi", "x", "y");
        assertThatThrownBy(() -> reader.read(other, DeckOptions.NONE))
                .hasMessage("it is not an export of Mochi: it has no data.json in it.");
        assertThatThrownBy(() -> read("{\"decks\": []}")).hasMessage("its data.json has no cards.");
        assertThatThrownBy(() -> read("{\"decks\": ")).hasMessageStartingWith("line 1: the JSON ends");
    }

    @Test
    void aFileThatUnpacksToMoreThanItShould_isRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("data.json"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 65; i++) {
                zip.write(zeros);
            }
        }
        DeckFile bomb = new DeckFile("bomb.mochi", bytes.toByteArray());
        assertThat(bomb.bytes().length).isLessThan(100_000);
        assertThatThrownBy(() -> reader.read(bomb, DeckOptions.NONE))
                .hasMessage("data.json in the archive is larger than 64 MB when unpacked.");
    }

    @Test
    void anArchiveOfManyOtherFiles_isRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 20_001; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        assertThatThrownBy(() -> reader.read(new DeckFile("many.mochi", bytes.toByteArray()), DeckOptions.NONE))
                .hasMessage("it is not an export of Mochi: it has no data.json in it.");
    }

    private Deck read(String json) throws IOException {
        return reader.read(zip("deck.mochi", "data.json", json), DeckOptions.NONE);
    }

    private static DeckFile zip(String name, String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return new DeckFile(name, bytes.toByteArray());
    }
}
