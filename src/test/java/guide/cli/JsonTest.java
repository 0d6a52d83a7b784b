package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import guide.cli.json.Json;
import guide.text.Safe;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;

/** JSON is printed through the gate as all else is, so it must not hold anything that the gate would rewrite. */
class JsonTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-f]{4})|.)");

    @RepeatedTest(20)
    void everyText_comesThroughTheGateWhole() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x10000 : 0x3000));
            }
            String json = new Json().put("", text.toString()).toString();
            assertThat(Safe.of(json).value()).as("seed %d", seed).isEqualTo(json);
            assertThat(read(json)).as("seed %d", seed).isEqualTo("{\"\": \"" + text + "\"}");
        }
    }

    private static String read(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) != null
                                ? String.valueOf((char) Integer.parseInt(found.group(2), 16))
                                : switch (found.group(1)) {
                                    case "n" -> "\n";
                                    case "t" -> "\t";
                                    default -> found.group(1);
                                }));
    }
}
