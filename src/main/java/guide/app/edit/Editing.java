package guide.app.edit;

import guide.app.Editor;
import guide.app.Folders;
import guide.app.Library;
import guide.app.Selection;
import guide.app.Settings;
import guide.bank.Bank;
import guide.bank.Question;
import guide.bank.amend.Amendment;
import guide.journal.disk.FailureReason;
import guide.yaml.FileContents;
import guide.yaml.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the user's editor is for.
 *
 * @param library reads the banks
 * @param env the environment's variables
 */
public record Editing(Folders folders, Library library, Settings settings, Map<String, String> env) {
    /** The bank of those who name none for a new question. */
    public static final String OWN_BANK = NewPlace.OWN;

    /** Returns the editor of the questions of these banks. */
    public Editor editor(Selection selection) {
        return questions(selection);
    }

    /** Lets the user edit a question. */
    public EditOutcome edit(Question question, Selection selection) {
        return questions(selection).edited(question);
    }

    /**
     * Lets the user correct a question that is left out of its bank.
     *
     * @param name its id or number
     * @param mistake why it is left out
     */
    public EditOutcome correct(String name, Problem mistake, Selection selection) {
        return questions(selection).inPlace(name, mistake.place());
    }

    /** Takes the user's amendment of a question away. */
    public EditOutcome toOriginal(Question question, Selection selection) {
        return questions(selection).original(question);
    }

    /** Lets the user write a new question. */
    public EditOutcome add(String bank, Optional<String> domain) {
        return attempt(() -> newQuestions(bank, domain).edit(process()));
    }

    /**
     * Adds the questions that come from elsewhere, at most 4 MB of them.
     *
     * @param messages takes what is wrong with them
     */
    public EditOutcome add(String bank, Optional<String> domain, InputStream input, Consumer<String> messages)
            throws IOException {
        if (!(FileContents.of(input) instanceof FileContents.Bytes text)) {
            throw new IOException("it is larger than 4 MB");
        }
        return attempt(() -> newQuestions(bank, domain).add(text.bytes(), messages));
    }

    /** Gives the amendment of a question to the id that it has now; returns whether there was one, and none of that id. */
    public boolean renamed(String old, String now) throws IOException {
        AmendmentsFile file = new AmendmentsFile(folders);
        Optional<Amendment> amendment = file.read().of(old);
        if (amendment.isEmpty() || file.read().of(now).isPresent()) {
            return false;
        }
        file.change(now, none -> amendment.map(so -> so.of(now)));
        file.change(old, any -> Optional.empty());
        return true;
    }

    /**
     * Lets the user edit the settings.
     *
     * @param template what the file holds where it is not there yet
     */
    public EditOutcome configure(String template) {
        return attempt(() -> new ConfigurationEditor(folders, settings, template).edit(process()));
    }

    /**
     * Sets one value of the settings; a blank one takes it away. Refuses what makes no sense.
     *
     * @param template what the file holds beside it where it is not there yet
     */
    public EditOutcome configure(String name, String value, String template) {
        return attempt(() -> new ConfigurationEditor(folders, settings, template).set(name, value));
    }

    /** Returns what is wrong with the settings as their file has them now. */
    public List<Problem> configurationProblems() throws IOException {
        return settings.problemsOf(Files.readAllBytes(folders.configuration()));
    }

    private NewQuestionEditor newQuestions(String bank, Optional<String> domain) {
        Bank everything = library.everything().bank();
        NewPlace place = NewPlace.of(folders.banks(), library, everything, bank, domain);
        return new NewQuestionEditor(folders, new NewQuestions(everything, place));
    }

    /** An edit that may fail on a file. */
    interface Attempt {
        EditOutcome end() throws IOException;
    }

    /** Ends an edit, also where it fails on a file. */
    static EditOutcome attempt(Attempt edit) {
        try {
            return edit.end();
        } catch (IOException e) {
            return new EditOutcome(EditOutcome.Kind.FAILED, "Not saved: " + FailureReason.withFile(e) + ".");
        }
    }

    private QuestionEditor questions(Selection selection) {
        return new QuestionEditor(folders, library, selection, process());
    }

    private EditorProcess process() {
        return new EditorProcess(settings.editor(), env);
    }
}
