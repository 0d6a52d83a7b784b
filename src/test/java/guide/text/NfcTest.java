package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NfcTest {
    @Test
    void composedAndDecomposed_becomeEqual() {
        assertThat(Nfc.of("Cafe\u0301")).isEqualTo("Café");
        assertThat(Nfc.of("\u2126")).isEqualTo("Ω");
        assertThat(Nfc.of("\u1100\u1161")).isEqualTo("가");
    }

    @Test
    void charsThatAreSkipped_areComposedNextToAnyOther() {
        Set<Integer> followers = new HashSet<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int[] parts = Normalizer.normalize(Character.toString(c), Form.NFD)
                    .codePoints()
                    .toArray();
            for (int i = 1; i < parts.length; i++) {
                followers.add(parts[i]);
            }
        }
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (Nfc.isStable((char) c)) {
                assertThat(Normalizer.isNormalized(Character.toString(c), Form.NFC) && !followers.contains(c))
                        .as("U+%04X", c)
                        .isTrue();
            }
        }
    }
}
