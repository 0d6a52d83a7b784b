package guide.journal.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.event.Event;
import guide.event.Fact;
import guide.journal.Lines;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventLineTest {
    private static final Fact.Review REVIEW = new Fact.Review("rag-chunking", 3, 5210, List.of(0, 2), "9f31c2");

    private static final Fact.Answer ANSWER = new Fact.Answer(
            "7hq2m0c5xk9d",
            "rag-chunking",
            "0c5xk9d7hq2m",
            108_000,
            6,
            List.of(new Fact.Reply(0, 2, 71_000), new Fact.Reply(1, 1, 30_000)),
            List.of(0),
            List.of(0, 2));

    @Test
    void answerInAnInterview_isWrittenAsTheFormatShows() {
        assertThat(text(event(ANSWER)))
                .contains("\"k\":\"answer\"")
                .contains("\"q\":\"rag-chunking\",\"i\":\"7hq2m0c5xk9d\",\"r\":\"0c5xk9d7hq2m\",\"ms\":108000,\"of\":6,"
                        + "\"asked\":[0,1],\"said\":[2,1],\"took\":[71000,30000],\"traps\":[0],\"did\":[0,2]");
    }

    @Test
    void review_isWrittenAsTheFormatShows() {
        assertThat(text(event(REVIEW)))
                .isEqualTo(
                        "{\"v\":1,\"k\":\"review\",\"id\":\"7hq2m0c5xk9d\",\"n\":1042,\"t\":1767261600123,\"z\":60,"
                                + "\"q\":\"rag-chunking\",\"g\":3,\"ms\":5210,\"points\":[0,2],\"h\":\"9f31c2\",\"c\":\"0f2abbe0\"}");
    }

    @Test
    void timeUntilTheReveal_isWrittenWhereItIsKnown() {
        Event event = event(new Fact.Review("rag-chunking", 3, 5210, 4100, List.of(0, 2), "9f31c2"));

        assertThat(text(event)).contains("\"ms\":5210,\"th\":4100,\"points\"");
        assertThat(text(event(REVIEW))).doesNotContain("\"th\"");
    }

    @ParameterizedTest
    @MethodSource
    void everyFact_comesBackAsItWas(Fact fact) {
        assertThat(Lines.read(EventLine.write(event(fact)))).containsExactly(new ParsedPart.Known(event(fact)));
    }

    static Stream<Fact> everyFact_comesBackAsItWas() {
        return Stream.of(
                REVIEW,
                new Fact.Review("q", 1, 0, List.of(), ""),
                new Fact.Review("q", 2, 90_000, 61_500, List.of(), ""),
                new Fact.Review("q", 4, Long.MAX_VALUE / 100, List.of(0, 1, 2, 300_000), "h"),
                new Fact.View("a"),
                new Fact.Undo("7hq2m0c5xk9d"),
                new Fact.Seen("7hq2m0c5xk9d"),
                new Fact.Flag("a", "-"),
                new Fact.Attempt("a", "two\nlines, 日本 and \"quotes\""),
                new Fact.Suspend("a"),
                new Fact.Resume("a"),
                new Fact.Reset("a"),
                new Fact.Rename("a", "b"),
                new Fact.Plan("", Optional.of(LocalDate.of(2026, 12, 18)), 20, List.of()),
                new Fact.Plan("acme, \"1\"", Optional.of(LocalDate.of(2027, 1, 2)), 0, List.of("rag", "a\"b")),
                new Fact.Plan("acme", Optional.empty(), 0, List.of()),
                new Fact.Interview(30, List.of("a", "b"), 20_461_003),
                new Fact.Interview(0, List.of(), -1),
                ANSWER,
                new Fact.Answer("7hq2m0c5xk9d", "a", "", 0, 0, List.of(), List.of(), List.of()),
                new Fact.Interviewed("7hq2m0c5xk9d", 1_680_000, 2));
    }

    @ParameterizedTest
    @MethodSource
    void anyText_comesBackAsItWas(String text) {
        Event event = event(new Fact.Flag(text, text));

        assertThat(Lines.read(EventLine.write(event))).containsExactly(new ParsedPart.Known(event));
    }

    static Stream<String> anyText_comesBackAsItWas() {
        return Stream.of(
                "\" and \\ and /",
                "a\nb\tc\r\0\u001b[2J",
                "Prüfung 質問 🙂",
                "\ud83d alone \ude00",
                "{\"v\":1,\"k\":\"review\"}",
                "x\u2028\u202e\ufeff",
                "a".repeat(3000));
    }

    @Test
    void line_holdsNoLineEnd() {
        assertThat(text(event(new Fact.Flag("a\nb", "c\r\nd")))).doesNotContain("\n", "\r");
    }

    @Test
    void timeAndOffset_mayBeNegative() {
        Event event = new Event("x", Lines.DEVICE, 1, -5, -210, REVIEW);

        assertThat(Lines.read(EventLine.write(event))).containsExactly(new ParsedPart.Known(event));
    }

    @Test
    void unknownKind_isNotWritten() {
        assertThatThrownBy(() -> EventLine.write(event(new Fact.Unknown("dream"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lineThatNoReaderWouldTake_isNotWritten() {
        assertThatThrownBy(() -> EventLine.write(event(new Fact.View("a".repeat(70_000)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Event event(Fact fact) {
        return new Event("7hq2m0c5xk9d", Lines.DEVICE, 1042, 1_767_261_600_123L, 60, fact);
    }

    private static String text(Event event) {
        return new String(EventLine.write(event), StandardCharsets.UTF_8);
    }
}
