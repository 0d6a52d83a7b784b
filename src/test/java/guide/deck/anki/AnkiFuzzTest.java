package guide.deck.anki;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Any bytes are read as a deck whose cards have questions, or refused with a sentence; never another exception. */
class AnkiFuzzTest {
    @FuzzTest
    void text(byte[] bytes) {
        read(new AnkiTextReader(), new DeckFile("deck.txt", bytes));
    }

    @FuzzTest
    void crowdAnki(byte[] bytes) {
        read(new CrowdAnkiReader(), new DeckFile("deck.json", bytes));
    }

    /** Reads the bytes as a package, as its collection, and as its compressed collection. */
    @FuzzTest
    void packages(byte[] bytes) throws IOException {
        Path cache = Files.createTempDirectory("guide-fuzz");
        try {
            DeckReader reader = new AnkiPackageReader(cache);
            read(reader, new DeckFile("deck.apkg", bytes));
            read(reader, AnkiCollections.zip("deck.apkg", Map.of("collection.anki2", bytes)));
            read(reader, AnkiCollections.zip("deck.apkg", Map.of("collection.anki21b", bytes)));
        } finally {
            Files.delete(cache);
        }
    }

    /** Any field of a note with gaps. */
    @FuzzTest
    void cloze(byte[] bytes) {
        Cloze cloze = new Cloze(new String(bytes, UTF_8));
        for (int number : cloze.numbers()) {
            assertThat(cloze.question(number)).isNotEmpty();
            assertThat(cloze.answer(number)).isNotNull();
        }
    }

    /** Any pages of a template, and any bytes of a message. */
    @FuzzTest
    void types(byte[] bytes) {
        String page = new String(bytes, UTF_8);
        Template template = new Template(page, page);
        assertThat(template.front(name -> true)).hasSizeLessThanOrEqualTo(page.length());
        assertThat(new Protobuf(bytes).text(1)).isNotNull();
    }

    private static void read(DeckReader reader, DeckFile file) {
        reader.claim(file);
        try {
            Deck deck = reader.read(file, DeckOptions.NONE);
            assertThat(deck.cards()).allSatisfy(card -> {
                assertThat(card.question()).isNotBlank();
                assertThat(card.question()).doesNotContain("\n");
            });
        } catch (DeckFault fault) {
            assertThat(fault.sentence()).endsWith(".");
        }
    }
}
