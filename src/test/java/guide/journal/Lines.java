package guide.journal;

import guide.event.Event;
import guide.event.Fact;
import guide.journal.line.Checksum;
import guide.journal.line.EventLine;
import guide.journal.line.LineReader;
import guide.journal.line.ParsedPart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Makes lines of a journal for tests: whole lines, and lines that were edited by hand. */
public final class Lines {
    public static final String DEVICE = "dev00001";

    /** Returns the study day, which is the calendar's day in UTC. */
    static final Function<Event, LocalDate> DAYS =
            event -> LocalDate.ofEpochDay(Math.floorDiv(event.time(), 86_400_000L));

    private Lines() {}

    public static List<ParsedPart> read(byte[] line) {
        return new LineReader(DEVICE)
                .read(line, 0, line.length).stream()
                        .map(LineReader.Piece::parsedPart)
                        .toList();
    }

    public static List<ParsedPart> read(String line) {
        return read(line.getBytes(StandardCharsets.UTF_8));
    }

    public static Event view(String id) {
        return new Event(id, DEVICE, 7, 1_000_000, 60, new Fact.View("rag-chunking"));
    }

    static String line(Event event) {
        return new String(EventLine.write(event), StandardCharsets.UTF_8);
    }

    public static String line(String id) {
        return line(view(id));
    }

    /** A body without its closing brace, closed with the right checksum. */
    public static String sealed(String body) {
        return body + ",\"c\":\"" + Checksum.of(body.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }

    public static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.writeBytes(
                    part instanceof byte[] bytes ? bytes : part.toString().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
