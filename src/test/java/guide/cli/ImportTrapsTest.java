package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real decks have that an import stumbles over. */
class ImportTrapsTest {
    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void program() {
        run = new Run(home.resolve("guide"));
    }

    /** Makers of CrowdAnki decks number their notes: the same guid is in each of their files. */
    @Test
    void guidsThatRepeatInEachFile_tellNoCardOfAnotherFile() throws IOException {
        crowdAnki("models.json", "What is a model?", "Weights.");
        crowdAnki("data.json", "What is data?", "Numbers.");
        String folder = home.resolve("decks").toString();
        assertThat(run.guide("import", folder).out()).contains("  2 questions: 2 new.");
        run.guide("grade", "decks-what-is-data", "good");
        crowdAnki("data.json", "What is a data set?", "Numbers in rows.");
        assertThat(run.guide("import", folder).out()).contains("  2 questions: 1 changed, 1 the same.");
        assertThat(run.guide("show", "decks-what-is-data").out()).contains("What is a data set?");
    }

    private void crowdAnki(String name, String question, String answer) throws IOException {
        Files.createDirectories(home.resolve("decks"));
        Files.writeString(home.resolve("decks").resolve(name), """
                {"__type__": "Deck", "crowdanki_uuid": "u", "name": "LLM", "children": [], "media_files": [],
                 "notes": [{"__type__": "Note", "guid": "guid-1", "note_model_uuid": "m", "fields": ["%s", "%s"]}],
                 "note_models": [{"__type__": "NoteModel", "crowdanki_uuid": "m", "name": "Basic", "type": 0,
                   "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}],
                   "tmpls": [{"ord": 0, "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr>{{Back}}"}]}]}
                """.formatted(question, answer));
    }

    /** Lists of questions that nobody has answered yet are popular; none of them becomes a card that has nothing to learn. */
    @Test
    void questionsAlone_areCounted_andNothingIsWritten() throws IOException {
        Path deck = Files.writeString(
                home.resolve("llm.md"), "**What is a token?**\n\n**Why do models hallucinate?**\n\n**Explain RAG.**\n");
        Run.Result result = run.guide("import", deck.toString());
        assertThat(result.status()).isEqualTo(Exit.NO);
        assertThat(result.err()).contains("3 questions", "no answer to any");
        assertThat(home.resolve("guide/data/banks/llm")).doesNotExist();
    }

    @Test
    void aDamagedRegister_isSaidInASentence_withoutWordsOfTheParser() throws IOException {
        Path deck = Files.writeString(home.resolve("terms.csv"), "question,answer\nWhat is recall?,A share.\n");
        run.guide("import", deck.toString());
        Path register = home.resolve("guide/data/banks/terms/import.json");
        Files.writeString(register, "{\"form\": 1}");
        assertThat(run.guide("import", deck.toString()).err())
                .isEqualTo("guide: " + register + " cannot be read, which says which question is which: it is damaged."
                        + " Bring it back from a backup; nothing was changed.\n");
        Files.writeString(register, "{\"form\": 99}");
        assertThat(run.guide("import", deck.toString()).err()).contains("a newer version of guide wrote it.");
    }

    @Test
    void aFileThatEndsTooEarly_isAskedForWithOneSignAtTheEnd() throws IOException {
        Path deck = Files.writeString(home.resolve("cut.json"), "[{\"question\": \"What?\",");
        assertThat(run.guide("import", deck.toString()).err()).contains("is the file whole? Nothing was imported.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"form\": {}}",
                "{\"form\": \"one\"}",
                "{\"form\": 1, \"files\": []}",
                "{\"form\": 1, \"files\": {}, \"questions\": {}}",
                "{\"form\": 1, \"files\": {}, \"questions\": [], \"source\": {}}",
                "{\"form\": 1, \"files\": {}, \"questions\": [], \"source\": \"\", \"imported\": \"today\"}"
            })
    void aRegisterWithOtherValues_isDamaged_andTheListOfBanksGoesOn(String json) throws IOException {
        Path deck = Files.writeString(home.resolve("terms.csv"), "question,answer\nWhat is recall?,A share.\n");
        run.guide("import", deck.toString());
        Files.writeString(home.resolve("guide/data/banks/terms/import.json"), json);
        assertThat(run.guide("import", deck.toString()).err()).contains("it is damaged. Bring it back from a backup;");
        Run.Result list = run.guide("banks");
        assertThat(list.err()).isEmpty();
        assertThat(list.out()).contains("terms");
    }
}
