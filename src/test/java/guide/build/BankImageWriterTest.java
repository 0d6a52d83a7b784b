package guide.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankImageWriterTest {
    @Test
    void bankWithAProblem_breaksTheBuild(@TempDir Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve("questions"));
        Files.writeString(folder.resolve("guide.yaml"), "title: T\ndomains: [a]\n");
        Files.writeString(
                folder.resolve("a.yaml"), "questions:\n  - id: q\n    question: Q\n    answer: A\n    tgas: [x]\n");
        assertThatThrownBy(() -> BankImageWriter.main(new String[] {classes.toString()}))
                .hasMessageContaining("a.yaml:5:5: warning: unknown key 'tgas'");
        assertThat(folder.resolve("bank.bin")).doesNotExist();
    }
}
