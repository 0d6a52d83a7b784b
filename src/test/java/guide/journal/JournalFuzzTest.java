package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.event.Event;
import guide.event.Fact;
import guide.journal.line.Checksum;
import guide.journal.line.EventLine;
import guide.journal.line.ParsedPart;
import guide.study.Progress;
import guide.study.Rules;
import java.util.List;

/** Any bytes of a line are read as events within their ranges, or reported as damage; never an exception. */
class JournalFuzzTest {
    private static final long NOW = 1_767_261_600_000L;

    @FuzzTest
    void line(byte[] bytes) {
        read(bytes);
        read(sealed(bytes));
    }

    /** Adds the right checksum, which no fuzzer guesses, but any program that writes a journal can compute. */
    private static byte[] sealed(byte[] body) {
        return Lines.bytes(body, ",\"c\":\"" + Checksum.of(body) + "\"}");
    }

    private static void read(byte[] line) {
        List<Event> events = Lines.read(line).stream()
                .filter(ParsedPart.Known.class::isInstance)
                .map(known -> ((ParsedPart.Known) known).event())
                .toList();
        for (Event event : events) {
            if (!(event.fact() instanceof Fact.Unknown)) {
                assertThat(Lines.read(EventLine.write(event))).containsExactly(new ParsedPart.Known(event));
            }
        }
        Progress.of(Rules.DEFAULT, events, NOW);
    }
}
