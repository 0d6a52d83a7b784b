package guide.app.interview;

import java.util.List;

/** The files that an interview leaves beside the journal: the draft of the question in hand, and what is exported. */
public interface InterviewFiles {
    /** Keeps the draft in place of the one before. Where that fails, the question begins again after a dropped link. */
    void keepDraft(List<String> lines);

    /** Returns the draft that was kept last; no lines where there is none. */
    List<String> draft();

    /**
     * Writes lines to a new file, or over an older export of the same interview.
     *
     * @param name of the file, in the folder that the user is in
     * @return a sentence that says where it is, or why it is nowhere
     */
    String export(String name, List<String> lines);

    /** Files that nobody needs: keeps nothing, and says so. */
    InterviewFiles NONE = new InterviewFiles() {
        @Override
        public void keepDraft(List<String> lines) {}

        @Override
        public List<String> draft() {
            return List.of();
        }

        @Override
        public String export(String name, List<String> lines) {
            return "Nothing is exported here.";
        }
    };
}
