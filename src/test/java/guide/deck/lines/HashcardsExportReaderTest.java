package guide.deck.lines;

import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import guide.deck.ForeignReview;
import guide.deck.Loss;
import java.io.IOException;
import java.text.Normalizer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashcardsExportReaderTest {
    private final HashcardsExportReader reader = new HashcardsExportReader(ZoneOffset.UTC);

    @Test
    void export_isReadWithItsAnswersInTheOrderOfTheFiles() throws IOException {
        DeckFile file = DeckDump.file("lines/hashcards.json");

        assertThat(reader.claim(file)).isEqualTo(Claim.CONTENT);
        assertThat(DeckDump.of(reader.read(file, DeckOptions.NONE)))
                .isEqualTo(ExpectedText.of("lines/hashcards-json.txt"));
    }

    @Test
    void times_areThoseOfTheZone() throws IOException {
        HashcardsExportReader inTokyo = new HashcardsExportReader(ZoneId.of("Asia/Tokyo"));
        Deck deck = inTokyo.read(DeckDump.file("lines/hashcards.json"), DeckOptions.NONE);

        assertThat(deck.past().get(0)).isEqualTo(new ForeignReview("c3", "1", 1_777_676_400_000L, 1, 0));
    }

    @Test
    void places_areCountedInTheTextAsItWasWritten() {
        String text = Normalizer.normalize("Größe: drei", Normalizer.Form.NFD);
        Deck deck = read("{\"cards\": [{\"hash\": \"a\", \"familyHash\": \"b\", \"deckName\": \"c\", \"content\":"
                + " {\"cloze\": {\"text\": \"" + text + "\", \"start\": 10, \"end\": 13}}}]}");

        assertThat(deck.cards().get(0).answer()).isEqualTo("Größe: **drei**");
        assertThat(deck.title()).isEqualTo("c");
    }

    @Test
    void collectionOfNothing_isADeckOfNothing() {
        assertThat(read("{\"cards\": [], \"sessions\": [], \"more\": {\"a\": [1]}}")
                        .cards())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"cards\": [{\"question\": \"a\"}]}", "Q: a?\nA: b", "", "{"})
    void otherFiles_areNotClaimed(String text) {
        assertThat(reader.claim(DeckDump.file("a.json", text))).isEqualTo(Claim.NO);
    }

    @Test
    void whatIsNoJson_isSaidWithItsLine() {
        assertThat(fault("{\"cards\": [\n{\"hash\": \"a\",,")).startsWith("line 2, column 15: it is not JSON here");
        assertThat(fault("{\"cards\": [\n")).startsWith("line 1: the JSON ends before its brackets are closed");
        assertThat(fault("{\"x\": " + "[".repeat(100_000))).contains("nested more than 64 levels deep");
    }

    @Test
    void fileWithoutCards_isNone() {
        assertThat(fault("[]")).isEqualTo("it has no list of cards; write the file again with 'hashcards export'.");
    }

    @Test
    void valuesOfAnotherKind_countAsMissing() {
        Deck deck = read("{\"cards\": [{\"hash\": [1], \"location\": {\"lineStart\": 1e99}}], \"sessions\": 3}");

        assertThat(deck.losses()).extracting(Loss::kind).containsExactly(Loss.Kind.NO_QUESTION);
    }

    @Test
    void manyAnswers_areNoReasonToSplitAnExport() {
        String review =
                "{\"reviewId\": \"1\", \"hash\": \"a\", \"reviewedAt\": \"2026-05-01T08:00:00.000\", \"grade\": \"good\","
                        + " \"stability\": 1, \"difficulty\": 5, \"intervalRaw\": 1, \"intervalDays\": 1, \"dueDate\": \"2026-05-02\"},";
        String reviews = review.repeat(200_000);
        Deck deck = read(
                "{\"cards\": [{\"hash\": \"a\", \"deckName\": \"c\", \"content\": {\"basic\": {\"question\": \"q\","
                        + " \"answer\": \"b\"}}}], \"sessions\": [{\"reviews\": ["
                        + reviews.substring(0, reviews.length() - 1) + "]}]}");

        assertThat(deck.past()).hasSize(1);
    }

    private String fault(String text) {
        return ExpectedText.fault(() -> read(text));
    }

    private Deck read(String text) {
        return reader.read(DeckDump.file("a.json", text), DeckOptions.NONE);
    }
}
