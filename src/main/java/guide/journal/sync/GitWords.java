package guide.journal.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the messages of git, and of the ssh that git runs, what the user must know. */
final class GitWords {
    /** Git adds these to whatever ssh said. */
    private static final Set<String> NO_REASON = Set.of(
            "fatal: Could not read from remote repository.",
            "fatal: the remote end hung up unexpectedly",
            "Please make sure you have the correct access rights",
            "and the repository exists.");

    private static final Pattern REASON =
            Pattern.compile("(fatal|error|ssh|remote|kex_exchange_identification): .*|! \\[.*|.*\\[.*rejected\\].*");

    /** A line of git about a disk of this machine; the other side's begin with {@code remote:}. */
    private static final Pattern NO_ROOM =
            Pattern.compile("(?m)^(?!remote:).*: (No space left on device|Disk quota exceeded|Read-only file system)$");

    /** {@code ssh://user@host:port/path}, and {@code user@host:path}, where no slash is before the colon. */
    private static final Pattern SSH =
            Pattern.compile("(?:ssh|git\\+ssh)://([^/:]+)(?::(\\d+))?(?:/.*)?|([^/:]+):(?!//).*");

    private GitWords() {}

    /** Returns the reason for a failure without a full stop: what ssh said, or else the line in which git gives it. */
    static String reason(String messages) {
        List<String> lines = new ArrayList<>();
        for (String line : messages.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("hint:") && !NO_REASON.contains(line)) {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            return messages.contains("fatal: Could not read")
                    ? "the connection ended without a reason"
                    : "git gave no reason";
        }
        String line = lines.stream()
                .filter(l -> REASON.matcher(l).matches())
                .findFirst()
                .orElse(lines.get(lines.size() - 1));
        return withoutPassword(
                line.replaceFirst("^(fatal|error|remote): *(error: *)?", "").replaceFirst("\\.$", ""));
    }

    /**
     * Returns what to do where ssh did not connect, as a sentence with a space before it; empty for any other failure.
     *
     * @param url the address that git used
     */
    static String hint(String messages, String url) {
        String ssh = "ssh " + host(url);
        if (messages.contains("Host key verification failed") || messages.contains("host key is known for")) {
            return " This machine does not know the host's key: connect once with '" + ssh
                    + "', check the key that it shows, and sync again.";
        }
        if (messages.contains("Permission denied (")) {
            return " The host refused this machine's key: '" + ssh + "' must log in without a password, with a key"
                    + " that the host knows, from ssh-agent or without a passphrase.";
        }
        return "";
    }

    /** Returns the host as {@code ssh} takes it on its command line. */
    private static String host(String url) {
        Matcher ssh = SSH.matcher(url);
        if (!ssh.matches()) {
            return "HOST";
        }
        String host = ssh.group(1) == null ? ssh.group(3) : ssh.group(1);
        return ssh.group(2) == null ? host : "-p " + ssh.group(2) + " " + host;
    }

    /** Fails where git could not write on this machine, which is no fault of the remote. */
    static void refuseWithoutRoom(String messages) throws IOException {
        Matcher noRoom = NO_ROOM.matcher(messages);
        if (noRoom.find()) {
            throw new IOException(noRoom.group(1));
        }
    }

    static String withoutPassword(String text) {
        return text.replaceAll("://[^/@\\s]*@", "://");
    }
}
