package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankImageTest {
    @Test
    void image_isWhatReadingTheFilesGives() throws IOException {
        Bank files = Banks.bundledFiles().bank();
        assertThat(files.questions()).hasSize(48);
        assertThat(BankImage.bank(new DataInputStream(new ByteArrayInputStream(BankImage.bytes(files)))))
                .isEqualTo(files);
    }

    @Test
    void imageOfThisBuild_isWhatReadingTheFilesGives() {
        assertThat(BankImage.read()).contains(Banks.bundledFiles().bank());
        assertThat(Banks.bundled().bank()).isEqualTo(Banks.bundledFiles().bank());
    }

    @Test
    void bankWithAProblem_breaksTheBuild(@TempDir Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve("questions"));
        Files.writeString(folder.resolve("guide.yaml"), "title: T\ndomains: [a]\n");
        Files.writeString(
                folder.resolve("a.yaml"), "questions:\n  - id: q\n    question: Q\n    answer: A\n    tgas: [x]\n");
        assertThatThrownBy(() -> BankImage.main(new String[] {classes.toString()}))
                .hasMessageContaining("a.yaml:5:5: warning: unknown key 'tgas'");
        assertThat(folder.resolve("bank.bin")).doesNotExist();
    }
}
