package guide.journal;

import guide.journal.line.Checksum;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Identifies a machine, without DNS and without a child process.
 *
 * @param id the system's machine id, empty for none
 * @param host the host's name, empty for unknown
 */
public record MachineIdentity(String id, String host) {
    /**
     * Returns the machine that this program runs on.
     *
     * @param environment the process's variables, for systems that keep the host's name there
     */
    public static MachineIdentity local(Map<String, String> environment) {
        String id = firstLine("/etc/machine-id");
        String host = firstLine("/proc/sys/kernel/hostname");
        return new MachineIdentity(
                id.isEmpty() ? firstLine("/var/lib/dbus/machine-id") : id,
                host.isEmpty()
                        ? environment.getOrDefault("HOSTNAME", environment.getOrDefault("COMPUTERNAME", ""))
                        : host);
    }

    /**
     * Returns eight characters that depend on the machine and on the folder, since a home may be copied on one machine too.
     * They are few on purpose, so that they do not reveal the machine id.
     */
    String binding(Path folder) {
        String place = folder.toAbsolutePath().normalize().toString();
        return Checksum.of((id + '\n' + host + '\n' + place).getBytes(StandardCharsets.UTF_8));
    }

    private static String firstLine(String file) {
        try (InputStream in = new FileInputStream(file)) {
            return new String(in.readNBytes(256), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
