package guide.journal.line;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import guide.journal.Lines;
import guide.journal.line.Damage.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static final String A = Lines.line("a");
    private static final String B = Lines.line("b");
    /** No command ever wrote such a line, but earlier versions read it as the end of a session. */
    private static final String SESSION =
            Lines.sealed("{\"v\":1,\"k\":\"session\",\"id\":\"7hq2m0c5xk9d\",\"n\":9,\"t\":5,\"z\":60,\"ms\":600000");

    private static final String HEADER = "{\"v\":1,\"k\":\"review\",\"id\":\"a\",\"n\":1,\"t\":5,\"z\":0";

    @Test
    void carriageReturn_isNoDamage() {
        assertEvents(A + "\r", "a");
    }

    @Test
    void byteOrderMark_isNoDamage() {
        assertEvents("\ufeff" + A, "a");
    }

    @Test
    void blankLine_isNothing() {
        assertThat(Lines.read(" \t\r")).isEmpty();
    }

    @Test
    void unknownFields_areSkippedWhateverTheyHold() {
        String body =
                "{\"v\":1,\"x\":[1,{\"a\":[true,null,-1.5e9,\"]}\"]}],\"k\":\"view\",\"id\":\"a\",\"n\":1,\"t\":5,"
                        + "\"a very long key\":{},\"z\":0,\"q\":\"q\"";

        assertEvents(Lines.sealed(body), "a");
    }

    @Test
    void unknownField_mayBeANumberOfAnySize() {
        assertEvents(
                Lines.sealed(HEADER.replace("review", "view") + ",\"q\":\"q\",\"x\":1234567890123456789012345"), "a");
    }

    @Test
    void pointsOfANewerVersion_areReadAsNone() {
        assertThat(Lines.read(Lines.sealed(
                        HEADER.replace("1", "2") + ",\"q\":\"q\",\"g\":3,\"ms\":1,\"points\":[0,{\"half\":1}]")))
                .containsExactly(new ParsedPart.Newer(
                        Optional.of(new Event("a", Lines.DEVICE, 2, 5, 0, new Fact.Review("q", 3, 1, List.of(), "")))));
    }

    @Test
    void unknownField_mayBeDeeperThanAnyStack() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);

        assertEvents(
                Lines.sealed(
                        "{\"v\":1,\"x\":" + deep + ",\"k\":\"view\",\"id\":\"a\",\"n\":1,\"t\":5,\"z\":0,\"q\":\"q\""),
                "a");
    }

    @Test
    void spaces_areAllowed() {
        assertEvents(
                Lines.sealed("{ \"v\" : 1, \"k\": \"view\", \"id\" : \"a\", \"n\": 1 , \"t\":5, \"z\":0, \"q\":\"q\""),
                "a");
    }

    @Test
    void sessionLineOfAnEarlierVersion_isKeptAsAnUnknownKind() {
        assertThat(Lines.read(SESSION))
                .containsExactly(new ParsedPart.Known(
                        new Event("7hq2m0c5xk9d", Lines.DEVICE, 9, 5, 60, new Fact.Unknown("session"))));
    }

    @Test
    void unknownKind_isKept() {
        assertThat(Lines.read(Lines.sealed("{\"v\":1,\"k\":\"dream\",\"id\":\"a\",\"n\":1,\"t\":5,\"z\":0")))
                .containsExactly(
                        new ParsedPart.Known(new Event("a", Lines.DEVICE, 1, 5, 0, new Fact.Unknown("dream"))));
    }

    @Test
    void newerVersion_isReadAsFarAsItIsKnown() {
        assertThat(Lines.read(Lines.sealed(
                        "{\"v\":2,\"k\":\"view\",\"id\":\"a\",\"n\":1,\"t\":5,\"z\":0,\"q\":\"q\",\"w\":7")))
                .containsExactly(
                        new ParsedPart.Newer(Optional.of(new Event("a", Lines.DEVICE, 1, 5, 0, new Fact.View("q")))));
    }

    @Test
    void knownKindThatANewerVersionWritesInAnotherWay_isUnknown() {
        assertThat(Lines.read(Lines.sealed(
                        "{\"v\":2,\"k\":\"review\",\"id\":\"a\",\"n\":1,\"t\":5,\"z\":0,\"q\":\"q\",\"g\":\"good\"")))
                .containsExactly(new ParsedPart.Newer(
                        Optional.of(new Event("a", Lines.DEVICE, 1, 5, 0, new Fact.Unknown("review")))));
    }

    @Test
    void newerVersionThatIsNotUnderstood_isNoDamage() {
        assertThat(Lines.read("{\"v\":3,\"t\":\"2027-01-01\",\"c\":\"another way\"}"))
                .containsExactly(new ParsedPart.Newer(Optional.empty()));
    }

    @Test
    void changedField_isReportedAsAnEdit() {
        assertDamage(A.replace("rag-chunking", "rag-chunkinG"), Kind.EDITED);
    }

    @Test
    void changedOrMissingChecksum_isReportedAsAnEdit() {
        assertDamage(A.replaceAll("\"c\":\"........\"", "\"c\":\"00000000\""), Kind.EDITED);
        assertDamage(A.replaceAll(",\"c\":\"........\"", ""), Kind.EDITED);
    }

    @Test
    void lineCutAnywhere_isReportedAsTorn() {
        for (int length = "{\"v\":".length(); length < A.length(); length++) {
            assertDamage(A.substring(0, length), Kind.TORN);
        }
    }

    @Test
    void otherText_isReportedAsForeign() {
        assertDamage("<<<<<<< HEAD", Kind.FOREIGN);
        assertDamage("{}", Kind.FOREIGN);
        assertDamage("{\"a\":1}", Kind.FOREIGN);
        assertDamage("[1,2]", Kind.FOREIGN);
        assertDamage("{\"v\":0}", Kind.FOREIGN);
    }

    @Test
    void zeros_areReportedAsZeros() {
        assertDamage("\0".repeat(300), Kind.ZEROS);
        assertDamage(A.substring(0, 40) + "\0".repeat(60), Kind.ZEROS);
    }

    @Test
    void outOfRange_isReportedWithTheField() {
        assertThat(Lines.read(Lines.sealed(HEADER + ",\"q\":\"q\",\"g\":5,\"ms\":1,\"points\":[]")))
                .containsExactly(new ParsedPart.Damaged(Kind.INVALID, "its g is out of range: 5"));
        assertThat(Lines.read(Lines.sealed(HEADER + ",\"g\":3,\"ms\":1,\"points\":[]")))
                .containsExactly(new ParsedPart.Damaged(Kind.INVALID, "its q is missing"));
        assertThat(Lines.read(Lines.sealed(
                        HEADER.replace("review", "view").replace("\"z\":0", "\"z\":1081") + ",\"q\":\"q\"")))
                .containsExactly(new ParsedPart.Damaged(Kind.INVALID, "its z is out of range: 1081"));
    }

    @Test
    void gluedLines_areTwoEvents() {
        assertEvents(A + B, "a", "b");
        assertEvents(A + "\r" + B + "\r" + A, "a", "b", "a");
    }

    @Test
    void eventBehindATornOne_isRead() {
        for (int length = 0; length < A.length(); length++) {
            assertThat(events(A.substring(0, length) + B))
                    .as(A.substring(0, length))
                    .containsExactly("b");
        }
    }

    @Test
    void eventBehindZeros_isReadAndTheZerosAreReported() {
        List<ParsedPart> readings = Lines.read("\0\0\0" + A);

        assertThat(kinds(readings)).containsExactly(Kind.ZEROS);
        assertThat(events(readings)).containsExactly("a");
    }

    @Test
    void eventBeforeJunk_isReadAndTheJunkIsReported() {
        List<ParsedPart> readings = Lines.read(A + "junk");

        assertThat(events(readings)).containsExactly("a");
        assertThat(kinds(readings)).containsExactly(Kind.FOREIGN);
    }

    @Test
    void anyBytes_neverThrow() {
        long seed = new Random().nextLong();
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i < 50_000; i++) {
            byte[] line = mutated(random);
            try {
                Lines.read(line);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", round " + i, e);
            }
        }
    }

    @Test
    void flippedByte_neverGivesAnotherEvent() {
        long seed = new Random().nextLong();
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] line = Lines.bytes(A, B);
            line[random.nextInt(line.length)] ^= (byte) random.nextInt(1, 256);
            assertThat(Lines.read(line))
                    .as("seed %s, round %s", seed, i)
                    .filteredOn(ParsedPart.Known.class::isInstance)
                    .isSubsetOf(new ParsedPart.Known(Lines.view("a")), new ParsedPart.Known(Lines.view("b")));
        }
    }

    private static byte[] mutated(RandomGenerator random) {
        byte[] line = random.nextInt(4) == 0 ? new byte[random.nextInt(200)] : Lines.bytes(A, B);
        if (line.length == 0) {
            return line;
        }
        int changes = random.nextInt(1, 8);
        for (int i = 0; i < changes; i++) {
            line[random.nextInt(line.length)] = switch (random.nextInt(3)) {
                case 0 -> (byte) random.nextInt(256);
                case 1 -> (byte) "{}[]\",:\\u0129-.eE\0 ".charAt(random.nextInt(19));
                default -> line[random.nextInt(line.length)];
            };
        }
        return Arrays.copyOf(line, random.nextInt(line.length + 1));
    }

    private static void assertEvents(String line, String... ids) {
        List<ParsedPart> readings = Lines.read(line);
        assertThat(events(readings)).containsExactly(ids);
        assertThat(kinds(readings)).isEmpty();
    }

    private static void assertDamage(String line, Kind kind) {
        List<ParsedPart> readings = Lines.read(line);
        assertThat(kinds(readings)).as(line).containsExactly(kind);
        assertThat(events(readings)).as(line).isEmpty();
    }

    private static List<String> events(String line) {
        return events(Lines.read(line));
    }

    private static List<String> events(List<ParsedPart> readings) {
        List<String> ids = new ArrayList<>();
        for (ParsedPart parsedPart : readings) {
            if (parsedPart instanceof ParsedPart.Known known) {
                ids.add(known.event().id());
            }
        }
        return ids;
    }

    private static List<Kind> kinds(List<ParsedPart> readings) {
        List<Kind> kinds = new ArrayList<>();
        for (ParsedPart parsedPart : readings) {
            if (parsedPart instanceof ParsedPart.Damaged damaged) {
                kinds.add(damaged.kind());
            }
        }
        return kinds;
    }
}
