package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BankImageTest {
    @Test
    void image_equalsTheFiles() throws IOException {
        Bank files = Banks.bundledFiles().bank();
        assertThat(files.questions()).hasSize(48);
        assertThat(BankImage.bank(new DataInputStream(new ByteArrayInputStream(BankImage.of(files)))))
                .isEqualTo(files);
    }

    @Test
    void imageOfThisBuild_equalsTheFiles() {
        assertThat(BankImage.read()).contains(Banks.bundledFiles().bank());
        assertThat(Banks.bundled().bank()).isEqualTo(Banks.bundledFiles().bank());
    }
}
