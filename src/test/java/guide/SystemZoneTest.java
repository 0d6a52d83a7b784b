package guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** The second and third column are what {@code TZ=… date +%z} of GNU coreutils prints for these moments. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '"', textBlock = """
            GMT+5 -05:00 -05:00
            GMT-5 +05:00 +05:00
            GMT+05:00 -05:00 -05:00
            GMT+5:7 -05:07 -05:07
            GMT0 +00:00 +00:00
            UTC+3 -03:00 -03:00
            UTC-5:30 +05:30 +05:30
            EST+5 -05:00 -05:00
            EST5EDT -05:00 -04:00
            CST6CDT -06:00 -05:00
            JST-9 +09:00 +09:00
            <+0330>-3:30 +03:30 +03:30
            <-03>3 -03:00 -03:00
            <+05>-5x +05:00 +05:00
            :Europe/Berlin +01:00 +02:00
            Europe/Berlin +01:00 +02:00
            Asia/Tokyo +09:00 +09:00
            Japan +09:00 +09:00
            Etc/GMT+5 -05:00 -05:00
            /usr/share/zoneinfo/Europe/Berlin +01:00 +02:00
            :/usr/share/zoneinfo/Asia/Kolkata +05:30 +05:30
            posix/Europe/Berlin +01:00 +02:00
            "" +00:00 +00:00
            Nowhere/City +00:00 +00:00
            Foo +00:00 +00:00
            AB5 +00:00 +00:00
            +05:00 +00:00 +00:00
            IST +00:00 +00:00
            JST +00:00 +00:00
            PST +00:00 +00:00
            EST -05:00 -05:00
            MST -07:00 -07:00
            HST -10:00 -10:00
            CET +01:00 +02:00
            UTC +00:00 +00:00
            Zulu +00:00 +00:00
            CET-1CEST,M3.5.0,M10.5.0/3 +01:00 +02:00
            AEST-10AEDT,M10.1.0,M4.1.0/3 +11:00 +10:00
            NZST-12NZDT,M9.5.0,M4.1.0/3 +13:00 +12:00
            IST-2IDT,M3.4.4/26,M10.5.0 +02:00 +03:00
            IST-1GMT0,M10.5.0,M3.5.0/1 +00:00 +01:00
            XXX3YYY,J60,J300 -03:00 -02:00
            XXX3YYY4,59/0,299/12 -03:00 -04:00
            WART4WARST,J1/0,J365/25 -03:00 -03:00
            EST5EDT,M13.2.0,M11.1.0 -05:00 -05:00
            EST5EDT,J99999999999,M11.1.0 -05:00 -05:00
            """)
    void variable_isReadAsDateDoes(String value, String winter, String summer) {
        assertThat(offset(value, "2026-01-15T12:00:00Z")).isEqualTo(ZoneOffset.of(winter));
        assertThat(offset(value, "2026-07-15T12:00:00Z")).isEqualTo(ZoneOffset.of(summer));
    }

    /** Moments around a change, again as {@code date} prints them. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59:59Z, +01:00",
        "2026-03-29T01:00:00Z, +02:00",
        "2026-10-25T00:59:59Z, +02:00",
        "2026-10-25T01:00:00Z, +01:00"
    })
    void summerTime_changesAtTheMoment(String moment, String offset) {
        assertThat(offset("CET-1CEST,M3.5.0,M10.5.0/3", moment)).isEqualTo(ZoneOffset.of(offset));
    }

    private static ZoneOffset offset(String value, String moment) {
        Instant instant = Instant.parse(moment);
        return SystemZone.of(Map.of("TZ", value), InstantSource.fixed(instant))
                .get()
                .getRules()
                .getOffset(instant);
    }

    @Test
    void fileOfTheUsersOwn_isLeftToJava() {
        assertThat(SystemZone.of(Map.of("TZ", "/somewhere/else"), InstantSource.system())
                        .get())
                .isEqualTo(ZoneId.systemDefault());
    }

    private SystemZone zone(String target) throws Exception {
        Files.createSymbolicLink(etc.resolve("localtime"), Path.of(target));
        return new SystemZone(etc.resolve("localtime"), ZoneOffset.UTC);
    }
}
