package guide.journal;

import guide.event.Event;
import guide.event.Fact;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Lines of a journal for tests: whole ones, and such as other hands have made. */
final class Lines {
    static final String DEVICE = "dev00001";

    /** The study day as the calendar's in UTC. */
    static final Function<Event, LocalDate> DAYS =
            event -> LocalDate.ofEpochDay(Math.floorDiv(event.time(), 86_400_000L));

    private Lines() {}

    static List<Reading> read(byte[] line) {
        return new LineReader(DEVICE)
                .read(line, 0, line.length).stream()
                        .map(LineReader.Piece::reading)
                        .toList();
    }

    static List<Reading> read(String line) {
        return read(line.getBytes(StandardCharsets.UTF_8));
    }

    static Event view(String id) {
        return new Event(id, DEVICE, 7, 1_000_000, 60, new Fact.View("rag-chunking"));
    }

    static String line(Event event) {
        return new String(EventLine.write(event), StandardCharsets.UTF_8);
    }

    static String line(String id) {
        return line(view(id));
    }

    /** A body without its closing brace, closed with the right checksum. */
    static String sealed(String body) {
        return body + ",\"c\":\"" + Checksum.of(body.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }

    static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.writeBytes(
                    part instanceof byte[] bytes ? bytes : part.toString().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
