package guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemZoneTest {
    @TempDir
    Path etc;

    @Test
    void zoneThatChanges_isSeenAtOnce() throws Exception {
        SystemZone zone = zone("/usr/share/zoneinfo/Europe/Berlin");
        assertThat(zone.get()).isEqualTo(ZoneId.of("Europe/Berlin"));
        Files.delete(etc.resolve("localtime"));
        Files.createSymbolicLink(etc.resolve("localtime"), Path.of("../usr/share/zoneinfo/Asia/Tokyo"));

        assertThat(zone.get()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void whatIsNoZone_leavesTheOneAtTheStart() throws Exception {
        assertThat(zone("/usr/share/zoneinfo/Nowhere/../x").get()).isEqualTo(ZoneOffset.UTC);
        Files.delete(etc.resolve("localtime"));
        assertThat(zone("/somewhere/else").get()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void noLink_leavesTheOneAtTheStart() {
        assertThat(new SystemZone(etc.resolve("localtime"), ZoneOffset.UTC).get())
                .isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void environment_comesFirst() {
        assertThat(SystemZone.of(Map.of("TZ", "Asia/Tokyo")).get()).isEqualTo(ZoneId.systemDefault());
    }

    private SystemZone zone(String target) throws Exception {
        Files.createSymbolicLink(etc.resolve("localtime"), Path.of(target));
        return new SystemZone(etc.resolve("localtime"), ZoneOffset.UTC);
    }
}
