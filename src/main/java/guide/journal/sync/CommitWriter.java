package guide.journal.sync;

import guide.journal.disk.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes one commit as {@code git fast-import} reads it, which prints the commit's id. */
record CommitWriter(OutputStream out, Disk disk) {
    /** @param tip the commit before it, whose files stay; empty for none */
    void begin(String ref, String message, String tip) throws IOException {
        text("commit " + ref + "\nmark :1\ncommitter guide <guide@localhost> now\ndata " + message.length() + "\n"
                + message + "\n");
        text(tip.isEmpty() ? "" : "from " + tip + "\n");
    }

    /** Writes a file of ASCII. */
    void file(String name, String content) throws IOException {
        text("M 100644 inline " + name + "\ndata " + content.length() + "\n" + content + "\n");
    }

    /** Writes a file as it was before, if it was there, with lines added to its end. */
    void file(String name, Path before, List<byte[]> lines) throws IOException {
        long size = disk.stamp(before).map(Disk.Stamp::size).orElse(0L);
        String lineEnd = size > 0 && isTorn(before, size) ? "\n" : "";
        long added = lineEnd.length()
                + lines.stream().mapToLong(piece -> piece.length).sum();
        text("M 100644 inline " + name + "\ndata " + (size + added) + "\n");
        if (size > 0) {
            try (InputStream in = disk.read(before, 0)) {
                in.transferTo(out);
            }
        }
        text(lineEnd);
        for (byte[] piece : lines) {
            out.write(piece);
        }
        text("\n");
    }

    private boolean isTorn(Path file, long size) throws IOException {
        try (InputStream in = disk.read(file, size - 1)) {
            return in.read() != '\n';
        }
    }

    void end() throws IOException {
        text("get-mark :1\n");
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
