package guide.app.edit;

import guide.app.Folders;
import guide.app.Words;
import guide.bank.Question;
import guide.bank.QuestionWriter;
import guide.journal.SharedFile;
import guide.yaml.KeyLines;
import guide.yaml.Problem;
import guide.yaml.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds new questions to a file of the user's own. */
record NewQuestionEditor(Folders folders, NewQuestions reader) implements EditDraft.Purpose {
    private static final String TEMPLATE = """
            # A new question for %s.
            # Save it and leave the editor; an empty file, or this one as it is, adds nothing.
            question:
            answer: |


            # Take away the '#' and one blank before the lines that you use.
            # points:
            #   - What a good answer says, in a line that is true on its own
            #   - 2 to 8 of them, to grade yourself by
            # context: |
            #   Markdown that shows under the question, such as code.
            # notes:
            #   - tip: Also trap, angle or senior.
            # followups:
            #   - question: What is asked next?
            #     answer: The gist of a good reply.
            # tags: [a-word, another]
            # sources:
            #   - A paper with its year, a page of documentation
            # see: [ids or numbers of other questions]
            # minutes: 3
            # id: %s-topic  (without one it is made of the question; it stays, since your progress belongs to it)
            """;

    /** The line of the template on which the question is to be typed. */
    private static final int FIRST_LINE = 3;

    /** Lets the user write one. */
    EditOutcome edit(EditorProcess process) throws IOException {
        NewPlace place = reader.place();
        String text = TEMPLATE.formatted(
                "the domain '" + place.domain() + "' of your bank '" + place.bank() + "'", place.bank());
        // Each bank has a text of its own: one that was kept must not slip into another bank.
        EditDraft draft = new EditDraft(folders.drafts().resolve("new-" + place.bank() + ".yaml"), process);
        EditOutcome ending =
                draft.edit(text.getBytes(StandardCharsets.UTF_8), FIRST_LINE, "guide new --in " + place.bank(), this);
        return ending.kind() == EditOutcome.Kind.UNCHANGED
                ? new EditOutcome(ending.kind(), "Nothing was added.")
                : ending;
    }

    /** Adds what was typed elsewhere; what is wrong with it is said line by line, as a check does. */
    EditOutcome add(byte[] text, Consumer<String> messages) throws IOException {
        List<Problem> errors = problems(text, "standard input").stream()
                .filter(p -> !p.isWarning())
                .sorted()
                .toList();
        errors.forEach(error -> messages.accept(error.toString()));
        return errors.isEmpty()
                ? new EditOutcome(EditOutcome.Kind.TAKEN, take(text))
                : new EditOutcome(EditOutcome.Kind.KEPT, "nothing was added.");
    }

    @Override
    public List<Problem> problems(byte[] text, String name) {
        return reader.problems(text, name);
    }

    @Override
    public String take(byte[] text) throws IOException {
        List<Question> questions = reader.read(text, new Report(""));
        NewPlace place = reader.place();
        SharedFile.of(place.file(), folders.state().resolve("new.lock"))
                .change(old -> Optional.of(with(questions, old).getBytes(StandardCharsets.UTF_8)));
        String what =
                questions.size() == 1 ? "'" + questions.get(0).id() + "'" : Words.count(questions.size(), "question");
        return "Added " + what + " to " + place.file() + ". 'guide quiz --domain " + place.bank() + "' asks "
                + (questions.size() == 1 ? "it." : "them.");
    }

    private String with(List<Question> questions, Optional<byte[]> old) throws IOException {
        NewPlace place = reader.place();
        if (old.isEmpty()) {
            return QuestionWriter.file(place.domain(), place.title(), questions);
        }
        String text = new String(old.get(), StandardCharsets.UTF_8);
        return KeyLines.withItems(text, "questions", QuestionWriter.items(questions))
                .orElseThrow(() -> new IOException(place.file()
                        + " has a mistake, or is written in a way to which nothing can be added; 'guide check "
                        + place.file() + "' says more, and --domain names another file"));
    }
}
