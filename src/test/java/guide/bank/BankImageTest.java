package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TestBank;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankImageTest {
    @Test
    void image_equalsTheFiles() throws IOException {
        Bank files = Banks.bundledFiles().bank();
        assertThat(files.questions()).hasSize(48);
        assertThat(BankImage.bank(new DataInputStream(new ByteArrayInputStream(BankImage.of(files)))))
                .isEqualTo(files);
    }

    @Test
    void everyField_isInTheImage(@TempDir Path folder) throws IOException {
        Bank bank = new TestBank(folder)
                .with(
                        "test.yaml",
                        "domain: test\n"
                                + TestBank.withLines(
                                        "context: shown",
                                        "points: [a, b]",
                                        "notes: [{tip: n}]",
                                        "followups: [{question: f, answer: g}]",
                                        "sources: [s]",
                                        "tags: [t]",
                                        "checked: 2026-11")
                                + "- {id: b, question: x, answer: y, minutes: 7}\n")
                .read()
                .bank();
        Bank image = BankImage.bank(new DataInputStream(new ByteArrayInputStream(BankImage.of(bank))));
        assertThat(image.questions().toList())
                .usingRecursiveComparison()
                .ignoringFields("place")
                .isEqualTo(bank.questions().toList());
    }

    @Test
    void imageOfThisBuild_equalsTheFiles() {
        assertThat(BankImage.read()).contains(Banks.bundledFiles().bank());
        assertThat(Banks.bundled().bank()).isEqualTo(Banks.bundledFiles().bank());
    }
}
