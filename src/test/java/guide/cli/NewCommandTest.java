package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    Path home;

    private Path banks;
    private Run run;

    @BeforeEach
    void program() {
        banks = home.resolve("data/banks");
        run = new Run(home);
    }

    @Test
    void template_becomesAQuestionOfAnOwnBank() throws IOException {
        Run.Result result = run.with("EDITOR", "sed -i 's/^question:/& Why so?/; s/^answer: |/&\\n  Since  \\n  so./'")
                .guide("new");
        assertThat(result.out())
                .isEqualTo("Added 'own-why-so' to " + banks + "/own/own.yaml. 'guide quiz --domain own' asks it.\n");
        assertThat(banks.resolve("own/own.yaml")).hasContent("""
                domain: own
                title: own

                questions:
                  - id: own-why-so
                    question: Why so?
                    answer: |
                      Since \s
                      so.
                """);
        assertThat(run.guide("check").out()).isEmpty();
        assertThat(run.guide("show", "own-why-so").out()).contains("Why so?");
    }

    @Test
    void unchangedTemplate_addsNothing() {
        assertThat(run.with("EDITOR", "true").guide("new").out()).isEqualTo("Nothing was added.\n");
        assertThat(banks).doesNotExist();
    }

    @Test
    void everyLineOfTheTemplate_isRightOnceItIsTakenIn() throws IOException {
        run.with(
                "EDITOR",
                "sed -i 's/^question:/& Why?/; s/^answer: |/answer: So./; s/^# see:.*//; s/ -topic .*//;"
                        + " s/-topic  (.*/-topic/; 1,2d; s/^# Take.*//; s/^# //'");
        assertThat(run.guide("new", "--in", "queues").out()).startsWith("Added 'queues-topic'");
        assertThat(run.guide("check", "--strict").status()).isZero();
    }

    @Test
    void mistakes_areKeptInTheText() {
        Run.Result result = run.with("EDITOR", "sed -i 's/^question:/& Why?/'").guide("new");
        assertThat(result.status()).isEqualTo(Exit.BAD_DATA);
        assertThat(result.err())
                .contains("'answer' is empty", "state/drafts/new-own.yaml", "'guide new --in own' goes on");
    }

    @Test
    void pipe_addsOneOrSeveral_behindWhatIsThere() throws IOException {
        pipe("question: Why?\nanswer: So.\n", "--in", "queues", "--domain", "Apache Kafka");
        Path file = banks.resolve("queues/apache-kafka.yaml");
        assertThat(file).content().startsWith("domain: apache-kafka\ntitle: Apache Kafka\n");
        Files.writeString(file, Files.readString(file) + "# mine\n");
        Run.Result result = pipe(
                "- {id: k1, question: How, answer: So, see: [k2]}\n- {id: k2, question: Why, answer: So}\n",
                "--in",
                "queues");
        assertThat(result.out()).as(result.err()).startsWith("Added 2 questions to " + file + ". ");
        assertThat(file).hasContent("""
                domain: apache-kafka
                title: Apache Kafka

                questions:
                  - id: queues-why
                    question: Why?
                    answer: So.

                  - id: k1
                    question: How
                    answer: So
                    see: [k2]

                  - id: k2
                    question: Why
                    answer: So
                # mine
                """);
        pipe("question: Why?\nanswer: So.\n", "--in", "queues");
        assertThat(file).content().contains("id: queues-why-2");
    }

    @Test
    void pipeWithMistakes_addsNothing() {
        assertThat(pipe("question: Why?\nanswr: So\n").err())
                .isEqualTo("guide: standard input:1:1: the question has no 'answer'\n"
                        + "guide: standard input:2:1: unknown key 'answr', did you mean 'answer'?\n"
                        + "guide: nothing was added.\n");
        assertThat(pipe("").err()).isEqualTo("guide: standard input: has no question\nguide: nothing was added.\n");
        assertThat(pipe("{id: rag-chunking, question: a, answer: b}").err())
                .contains("there is a question 'rag-chunking' already");
        assertThat(pipe("{question: a, answer: b, see: [rag-chunkin]}").err())
                .contains("there is no question 'rag-chunkin' to see, did you mean 'rag-chunking'?");
        assertThat(banks).doesNotExist();
    }

    @Test
    void placesWhereNothingCanBeAdded_areRefused() throws IOException {
        assertThat(pipe("x", "--in", "guide").err()).contains("the bundled bank comes with the program");
        assertThat(pipe("x", "--in", "My Own").err()).contains("such as 'my-own'");
        Files.createDirectories(banks.resolve("deck"));
        Files.writeString(banks.resolve("deck/import.json"), "{}");
        assertThat(pipe("x", "--in", "deck").err()).contains("the bank 'deck' was imported");
        assertThat(run.guide("new", "q.yaml").err()).contains("'guide new - < q.yaml' reads one");
    }

    private Run.Result pipe(String yaml, String... options) {
        String[] args = new String[options.length + 2];
        System.arraycopy(options, 0, args, 2, options.length);
        args[0] = "new";
        args[1] = "-";
        return run.typing(yaml).guide(args);
    }
}
