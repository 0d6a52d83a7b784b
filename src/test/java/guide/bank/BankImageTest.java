package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TestBank;
import guide.yaml.Place;
import guide.yaml.Problem;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankImageTest {
    @Test
    void everyField_isInTheImage(@TempDir Path folder) throws IOException {
        Bank bank = new TestBank(folder)
                .with(
                        "test.yaml",
                        "domain: test\n"
                                + TestBank.withLines(
                                        "context: shown",
                                        "points: [a, b]",
                                        "notes: [{tip: n}, {own: m}]",
                                        "followups: [{question: f, answer: g}]",
                                        "sources: [s]",
                                        "tags: [t]",
                                        "checked: 2026-11")
                                + "- {id: b, question: x, answer: y, minutes: 7}\n")
                .read()
                .bank();
        DataInputStream image = new DataInputStream(new ByteArrayInputStream(BankImage.of(folder)));
        assertThat(FolderImage.read(folder, "", image).files().get(0).questions())
                .extracting(UnlinkedQuestion::question)
                .isEqualTo(bank.questions().toList());
    }

    @Test
    void imageOfThisBuild_equalsTheFiles() {
        Bank files = Banks.read(List.of(Path.of("questions"))).bank();
        assertThat(files.questions()).hasSize(48);
        assertThat(Banks.bundled()).isEqualTo(new LoadedBank(files, List.of(), List.of()));
    }

    @Test
    void damagedImage_saysSo() {
        FolderContents contents = BankImage.read(new ByteArrayInputStream(new byte[] {0, 1, 'T'}));
        assertThat(contents.guide().problems())
                .containsExactly(new Problem(
                        Place.of("questions/"),
                        Problem.Severity.UNREADABLE,
                        "the program's own copy is damaged; install the program again"));
    }

    @Test
    void anyDamagedByte_isReadAsAnotherTextOrSaidSo(@TempDir Path folder) throws IOException {
        new TestBank(folder)
                .with(
                        "test.yaml",
                        "domain: test\n"
                                + TestBank.withLines(
                                        "points: [a, b]",
                                        "notes: [{tip: n}]",
                                        "followups: [{question: f, answer: g}]",
                                        "tags: [t]"));
        byte[] image = BankImage.of(folder);
        for (int at = 0; at < image.length; at++) {
            for (int value : new int[] {0, 0x7f, 0xff}) {
                byte[] damaged = image.clone();
                damaged[at] = (byte) value;
                assertThat(BankImage.read(new ByteArrayInputStream(damaged))).isNotNull();
            }
        }
    }
}
