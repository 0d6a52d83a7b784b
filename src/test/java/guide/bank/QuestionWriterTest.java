package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import guide.yaml.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionWriterTest {
    @TempDir
    Path folder;

    @Test
    void bundledBank_readsBackAsItWas() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Domain domain : Banks.bundled().bank().domains()) {
            String yaml = QuestionWriter.file(domain.id(), domain.title(), domain.questions());
            files.add(Files.writeString(folder.resolve(domain.id() + ".yaml"), yaml));
        }
        LoadedBank read = Banks.read(files);
        assertThat(read.problems()).isEmpty();
        assertThat(read.bank().domains().stream().map(QuestionWriterTest::withoutPlaces))
                .isEqualTo(Banks.bundled().bank().domains().stream()
                        .map(QuestionWriterTest::withoutPlaces)
                        .toList());
    }

    @Test
    void keys_areInTheSchemasOrder_andLeftOutWhereEmpty() throws IOException {
        String all = """
                title: T

                questions:
                  - id: a
                    number: 11
                    question: 'Which: this?'
                    context: |
                      ```
                      x
                      ```
                    answer: Short.
                    points:
                      - One
                      - Two
                    notes:
                      - tip: |
                          `a`
                          b
                    followups:
                      - question: And?
                        answer: So.
                    see: [b]
                    sources:
                      - 'RFC 1: a'
                    tags: [x]
                    minutes: 3
                    checked: 2026-11

                  - id: b
                    question: B?
                    answer: B.
                """;
        Path file = Files.writeString(folder.resolve("d.yaml"), "domain: d\n" + all);
        Domain domain = Banks.read(List.of(file)).bank().domains().get(0);
        assertThat(QuestionWriter.file(domain.id(), domain.title(), domain.questions()))
                .isEqualTo("domain: d\n" + all);
    }

    private static Domain withoutPlaces(Domain domain) {
        return domain.with(domain.questions().stream()
                .map(q -> new Question(
                        q.id(),
                        q.number(),
                        q.text(),
                        q.context(),
                        q.answer(),
                        q.points(),
                        q.notes(),
                        q.followups(),
                        q.see(),
                        q.sources(),
                        q.tags(),
                        q.time(),
                        q.checked(),
                        Place.of("")))
                .toList());
    }
}
