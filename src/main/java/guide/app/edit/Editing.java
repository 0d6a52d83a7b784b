package guide.app.edit;

import guide.app.Editor;
import guide.app.Folders;
import guide.app.Library;
import guide.app.Selection;
import guide.app.Settings;
import guide.bank.Question;
import java.util.Map;

/**
 * What the user's editor is for.
 *
 * @param library reads the banks
 * @param env the environment's variables
 */
public record Editing(Folders folders, Library library, Settings settings, Map<String, String> env) {
    /** Returns the editor of the questions of these banks. */
    public Editor editor(Selection selection) {
        return questions(selection);
    }

    /** Lets the user edit a question. */
    public Ending edit(Question question, Selection selection) {
        return questions(selection).edited(question).ending();
    }

    /** Takes the user's amendment of a question away. */
    public Ending toOriginal(Question question, Selection selection) {
        return questions(selection).original(question).ending();
    }

    private QuestionEditor questions(Selection selection) {
        return new QuestionEditor(folders, library, selection, process());
    }

    private EditorProcess process() {
        return new EditorProcess(settings.editor(), env);
    }
}
