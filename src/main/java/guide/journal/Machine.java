package guide.journal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * What tells this machine from the next, without DNS and without a child process.
 *
 * @param id the system's machine id, empty where there is none
 * @param host the host's name, empty where it is not known
 */
public record Machine(String id, String host) {
    /**
     * The machine that this runs on.
     *
     * @param environment the process's variables, for systems that keep the host's name there
     */
    public static Machine local(Map<String, String> environment) {
        String id = firstLine("/etc/machine-id");
        String host = firstLine("/proc/sys/kernel/hostname");
        return new Machine(
                id.isEmpty() ? firstLine("/var/lib/dbus/machine-id") : id,
                host.isEmpty()
                        ? environment.getOrDefault("HOSTNAME", environment.getOrDefault("COMPUTERNAME", ""))
                        : host);
    }

    /**
     * Eight characters that change with the machine, and with the folder: a home may also be copied beside itself. Short
     * on purpose: the machine id is not to be told.
     */
    String binding(Path folder) {
        CRC32C crc = new CRC32C();
        String place = folder.toAbsolutePath().normalize().toString();
        crc.update((id + '\n' + host + '\n' + place).getBytes(StandardCharsets.UTF_8));
        return EventLine.hex(crc.getValue());
    }

    private static String firstLine(String file) {
        try (InputStream in = new FileInputStream(file)) {
            return new String(in.readNBytes(256), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
