package guide.app.edit;

import guide.app.Editor;
import guide.app.Folders;
import guide.app.Library;
import guide.app.Selection;
import guide.bank.Bank;
import guide.bank.LoadedBank;
import guide.bank.Note;
import guide.bank.Question;
import guide.bank.amend.Amendment;
import guide.bank.amend.Amendments;
import guide.journal.disk.FailureReason;
import guide.text.InvisibleCharacters;
import guide.yaml.Place;
import guide.yaml.Problem;
import guide.yaml.Report;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes questions: one in a file of the user's own there, any other by an amendment. */
final class QuestionEditor implements Editor {
    private final Folders folders;
    private final Library library;
    private final Selection selection;
    private final EditorProcess process;
    private final AmendmentsFile amendments;
    private final Map<String, String> unkept = new HashMap<>();

    QuestionEditor(Folders folders, Library library, Selection selection, EditorProcess process) {
        this.folders = folders;
        this.library = library;
        this.selection = selection;
        this.process = process;
        this.amendments = new AmendmentsFile(folders);
    }

    @Override
    public boolean isOwn(Question question) {
        return library.isOwn(selection, question);
    }

    @Override
    public Edited edit(Question question) {
        return edited(question).edited();
    }

    /** Does the same, and says how it ended. */
    EditOutcome edited(Question question) {
        return Editing.attempt(() -> isOwn(question) ? inPlace(question.id(), question.place()) : amended(question));
    }

    /**
     * Opens the file of a question at a place in it.
     *
     * @param name the question's id or number
     */
    EditOutcome inPlace(String name, Place place) {
        Optional<ByteBuffer> before = content(place.file());
        Optional<String> failure = process.open(place);
        if (failure.isPresent()) {
            return new EditOutcome(EditOutcome.Kind.FAILED, failure.get());
        }
        LoadedBank loadedBank = library.load(selection);
        Optional<Problem> error = loadedBank.problems().stream()
                .filter(p -> !p.isWarning())
                .filter(p -> p.place().file().equals(place.file()))
                .findFirst();
        if (error.isPresent()) {
            return new EditOutcome(
                    EditOutcome.Kind.KEPT,
                    error.get().sentence() + " 'guide edit " + name + "' opens the file again; until it is"
                            + " corrected, new sessions leave out what has the mistake.");
        }
        // The bank is handed on even if the file is the same: another program may have changed another file.
        boolean same = before.isPresent() && before.equals(content(place.file()));
        return new EditOutcome(
                same ? EditOutcome.Kind.UNCHANGED : EditOutcome.Kind.TAKEN,
                same ? "Nothing was changed." : "Changed, and read again.",
                Optional.of(loadedBank.bank()));
    }

    private static Optional<ByteBuffer> content(String file) {
        try {
            return Optional.of(ByteBuffer.wrap(Files.readAllBytes(Path.of(file))));
        } catch (IOException e) {
            // Reading it again says what is wrong with it.
            return Optional.empty();
        }
    }

    private EditOutcome amended(Question question) throws IOException {
        String id = question.id();
        Bank bank = library.unamended(selection).bank();
        Question original = bank.find(id).orElse(question);
        Amendments all = amendments.read();
        Problem broken = all.broken().get(id);
        if (broken != null) {
            return new EditOutcome(EditOutcome.Kind.FAILED, broken.sentence() + " Correct your amendment there first.");
        }
        AmendmentSheet sheet = new AmendmentSheet(original, bank, all.of(id));
        String text = sheet.text();
        int line = text.substring(0, Math.max(0, text.indexOf("\n\n"))).split("\n").length + 2;
        EditOutcome ending =
                draft(id).edit(text.getBytes(StandardCharsets.UTF_8), line, "guide edit " + id, new Purpose(sheet));
        return switch (ending.kind()) {
            case UNCHANGED -> looked(sheet);
            case TAKEN -> readAgain(ending.sentence());
            case KEPT, FAILED -> ending;
        };
    }

    /** A user who has seen the bank's new text and leaves the amendment as it is amends that text now. */
    private EditOutcome looked(AmendmentSheet sheet) throws IOException {
        if (sheet.amendment().filter(so -> so.isOutdated(sheet.original())).isEmpty()) {
            return new EditOutcome(EditOutcome.Kind.UNCHANGED, "Nothing was changed.");
        }
        amendments.change(sheet.original().id(), now -> now.map(so -> so.on(sheet.original())));
        return new EditOutcome(
                EditOutcome.Kind.UNCHANGED, "Nothing was changed; your amendment stays, on the new text.");
    }

    /** Keeps what differs from the bank. */
    private final class Purpose implements EditDraft.Purpose {
        private final AmendmentSheet sheet;

        Purpose(AmendmentSheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public List<Problem> problems(byte[] text, String name) {
            return sheet.problems(text, name);
        }

        @Override
        public String take(byte[] text) throws IOException {
            Question wanted = sheet.read(text, new Report("")).orElseThrow();
            Optional<Amendment> after = Amendment.between(sheet.original(), wanted);
            amendments.change(sheet.original().id(), now -> {
                if (!now.map(Amendment::yaml).equals(sheet.amendment().map(Amendment::yaml))) {
                    throw new IOException("the question was amended elsewhere meanwhile");
                }
                return after;
            });
            boolean was = sheet.amendment().isPresent();
            return after.isPresent()
                    ? "Changed; kept as your amendment."
                    : was ? "The question is again as the bank has it." : "Nothing was changed.";
        }
    }

    private EditDraft draft(String id) {
        return new EditDraft(folders.drafts().resolve(id + ".yaml"), process);
    }

    /** Takes the user's amendment of a question away, and an unfinished one too. */
    EditOutcome original(Question question) {
        return Editing.attempt(() -> {
            boolean was = amendments.read().of(question.id()).isPresent();
            amendments.change(question.id(), now -> Optional.empty());
            String dropped =
                    draft(question.id()).drop() ? " The text that was kept of an unfinished edit is dropped." : "";
            return was
                    ? readAgain("The question is again as the bank has it." + dropped)
                    : new EditOutcome(EditOutcome.Kind.UNCHANGED, "You have not amended this question." + dropped);
        });
    }

    @Override
    public Edited note(Question question, String text) {
        Note note = new Note(Note.Kind.OWN, clean(text));
        try {
            Question original =
                    library.unamended(selection).bank().find(question.id()).orElse(question);
            amendments.change(
                    question.id(),
                    now -> Optional.of(now.map(so -> so.withNote(note))
                            .orElseGet(() -> Amendment.of(original).withNote(note))));
            unkept.remove(question.id());
            return readAgain("Your note is kept, and shows under the answer.").edited();
        } catch (IOException e) {
            unkept.put(question.id(), text);
            return new Edited(
                    Optional.empty(), "NOT kept: " + FailureReason.withFile(e) + ". The same key has your note again.");
        }
    }

    @Override
    public String unkept(Question question) {
        return unkept.getOrDefault(question.id(), "");
    }

    /** Replaces what a bank may not hold, such as control characters of a paste. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.strip()
                .codePoints()
                .map(c -> InvisibleCharacters.kind(c) == InvisibleCharacters.Kind.REFUSED || c == '\r' ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private EditOutcome readAgain(String sentence) {
        return new EditOutcome(
                EditOutcome.Kind.TAKEN,
                sentence,
                Optional.of(library.load(selection).bank()));
    }
}
