package guide.bank.amend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.AnswerTime;
import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import guide.yaml.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What differs between two questions makes one of the other, also by way of the file. */
class AmendmentTest {
    private static final Random RANDOM = new Random(11);
    private static final Note TRAP = new Note(Note.Kind.TRAP, "Careful.");
    private static final Note TIP = new Note(Note.Kind.TIP, "Mine.");

    @Test
    void anyDifference_isKeptByTheFile() {
        for (int i = 0; i < 2_000; i++) {
            Question bank = random();
            Question wanted = random();
            Amendment amendment = Amendment.between(bank, wanted).orElse(Amendment.of(bank));
            Amendment read = read(amendment);
            assertThat(read.applied(bank)).as(amendment.yaml()).isEqualTo(wanted);
            assertThat(read.yaml()).isEqualTo(amendment.yaml());
        }
    }

    @Test
    void nothingThatDiffers_isNoAmendment() {
        Question question = random();
        assertThat(Amendment.between(question, question)).isEmpty();
    }

    @Test
    void whatIsAdded_staysBehindWhatTheBankAddsLater() {
        Amendment amendment = Amendment.between(withNotes(), withNotes(TIP)).orElseThrow();
        assertThat(amendment.keys()).containsExactly("notes");
        assertThat(amendment.applied(withNotes(TRAP)).notes()).containsExactly(TRAP, TIP);
    }

    @Test
    void listThatLosesAnItem_standsInsteadOfTheBanks() {
        Amendment amendment = Amendment.between(withNotes(TRAP), withNotes(TIP)).orElseThrow();
        assertThat(amendment.yaml()).contains("instead: [notes]");
        assertThat(amendment.applied(withNotes(TRAP)).notes()).containsExactly(TIP);
    }

    @Test
    void bankThatChangesBeneath_isNoticed_alsoInPointsThatAreAmended() {
        Question bank = question("What?", "That.", List.of("a", "b"), List.of());
        Amendment answer = Amendment.between(bank, question("What?", "This.", List.of("a", "b"), List.of()))
                .orElseThrow();
        assertThat(answer.isOutdated(bank)).isFalse();
        assertThat(answer.isOutdated(question("What?", "That, now.", List.of("a", "b"), List.of())))
                .isTrue();
        Question otherPoints = question("What?", "That.", List.of("a", "c"), List.of());
        assertThat(answer.isOutdated(otherPoints)).isFalse();
        Amendment points = Amendment.between(bank, question("What?", "That.", List.of("x", "y"), List.of()))
                .orElseThrow();
        assertThat(points.isOutdated(otherPoints)).isTrue();
    }

    private static Amendment read(Amendment amendment) {
        Amendments all = Amendments.read(amendment.yaml().getBytes(StandardCharsets.UTF_8), Path.of("amendments.yaml"));
        assertThat(all.problems()).as(amendment.yaml()).isEmpty();
        return all.of("a").orElseThrow();
    }

    private static Question withNotes(Note... notes) {
        return question("What?", "That.", List.of(), List.of(notes));
    }

    private static Question question(String text, String answer, List<String> points, List<Note> notes) {
        return question(text, "", answer, points, notes, List.of(), List.of(), 0);
    }

    private static Question question(
            String text,
            String context,
            String answer,
            List<String> points,
            List<Note> notes,
            List<Followup> followups,
            List<String> sources,
            int minutes) {
        return new Question(
                "a",
                "11",
                text,
                context,
                answer,
                points,
                notes,
                followups,
                List.of(),
                sources,
                List.of(),
                minutes > 0 ? AnswerTime.given(minutes) : AnswerTime.estimated(context, answer),
                "",
                new Place("questions/a.yaml", 3, 5));
    }

    private static Question random() {
        List<Note> notes = new ArrayList<>(List.of(TRAP, TIP).subList(0, RANDOM.nextInt(3)));
        List<String> points =
                List.of("a", "b", "- c", "d: e").subList(0, RANDOM.nextBoolean() ? 0 : 2 + RANDOM.nextInt(3));
        return question(
                RANDOM.nextBoolean() ? "What: this?" : "And?",
                RANDOM.nextBoolean() ? "" : "```\nx  \n\n```",
                RANDOM.nextBoolean() ? "Short." : "  code\n\nThat  \nis.",
                points,
                notes,
                RANDOM.nextBoolean() ? List.of() : List.of(new Followup("Then?", "So.")),
                RANDOM.nextBoolean() ? List.of() : List.of("# 1", "RFC 2"),
                RANDOM.nextInt(3));
    }
}
