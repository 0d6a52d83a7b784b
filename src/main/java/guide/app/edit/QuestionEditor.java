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
    Result edited(Question question) {
        try {
            return isOwn(question) ? inPlace(question.id(), question.place()) : amended(question);
        } catch (IOException e) {
            return new Result(Ending.Kind.FAILED, unchanged("Not saved: " + FailureReason.withFile(e) + "."));
        }
    }

    /** The end of an edit, with the bank as it is then. */
    record Result(Ending.Kind kind, Edited edited) {
        Ending ending() {
            return new Ending(kind, edited.sentence());
        }
    }

    /**
     * Opens the file of a question at a place in it.
     *
     * @param name the question's id or number
     */
    Result inPlace(String name, Place place) {
        Optional<ByteBuffer> before = content(place.file());
        Optional<String> failure = process.open(place);
        if (failure.isPresent()) {
            return new Result(Ending.Kind.FAILED, unchanged(failure.get()));
        }
        LoadedBank loadedBank = library.load(selection);
        Optional<Problem> error = loadedBank.problems().stream()
                .filter(p -> !p.isWarning())
                .filter(p -> p.place().file().equals(place.file()))
                .findFirst();
        if (error.isPresent()) {
            return new Result(
                    Ending.Kind.KEPT,
                    unchanged(error.get().sentence() + " 'guide edit " + name + "' opens the file again; until it is"
                            + " corrected, new sessions leave out what has the mistake."));
        }
        // The bank is handed on even if the file is the same: another program may have changed another file.
        boolean same = before.isPresent() && before.equals(content(place.file()));
        return new Result(
                same ? Ending.Kind.UNCHANGED : Ending.Kind.TAKEN,
                new Edited(Optional.of(loadedBank.bank()), same ? "Nothing was changed." : "Changed, and read again."));
    }

    private static Optional<ByteBuffer> content(String file) {
        try {
            return Optional.of(ByteBuffer.wrap(Files.readAllBytes(Path.of(file))));
        } catch (IOException e) {
            // Reading it again says what is wrong with it.
            return Optional.empty();
        }
    }

    private Result amended(Question question) throws IOException {
        String id = question.id();
        Bank bank = library.unamended(selection).bank();
        Question original = bank.find(id).orElse(question);
        Amendments all = amendments.read();
        Problem broken = all.broken().get(id);
        if (broken != null) {
            return new Result(
                    Ending.Kind.FAILED, unchanged(broken.sentence() + " Correct your amendment there first."));
        }
        AmendmentSheet sheet = new AmendmentSheet(original, bank, all.of(id));
        String text = sheet.text();
        int line = text.substring(0, Math.max(0, text.indexOf("\n\n"))).split("\n").length + 2;
        Ending outcome =
                draft(id).edit(text.getBytes(StandardCharsets.UTF_8), line, "guide edit " + id, new Purpose(sheet));
        if (outcome.kind() == Ending.Kind.UNCHANGED) {
            return looked(sheet);
        }
        return outcome.kind() == Ending.Kind.TAKEN
                ? new Result(outcome.kind(), again(outcome.sentence()))
                : new Result(outcome.kind(), unchanged(outcome.sentence()));
    }

    /** A user who has seen the bank's new text and leaves the amendment as it is amends that text now. */
    private Result looked(AmendmentSheet sheet) throws IOException {
        if (sheet.amendment().filter(so -> so.isOutdated(sheet.original())).isEmpty()) {
            return new Result(Ending.Kind.UNCHANGED, unchanged("Nothing was changed."));
        }
        amendments.change(sheet.original().id(), now -> now.map(so -> so.on(sheet.original())));
        return new Result(
                Ending.Kind.UNCHANGED, unchanged("Nothing was changed; your amendment stays, on the new text."));
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

    /** Takes the user's amendment of a question away, and an unfinished one too; returns a sentence. */
    Result original(Question question) {
        try {
            boolean was = amendments.read().of(question.id()).isPresent();
            amendments.change(question.id(), now -> Optional.empty());
            String dropped =
                    draft(question.id()).drop() ? " The text that was kept of an unfinished edit is dropped." : "";
            return was
                    ? new Result(Ending.Kind.TAKEN, again("The question is again as the bank has it." + dropped))
                    : new Result(Ending.Kind.UNCHANGED, unchanged("You have not amended this question." + dropped));
        } catch (IOException e) {
            return new Result(Ending.Kind.FAILED, unchanged("Not saved: " + FailureReason.withFile(e) + "."));
        }
    }

    @Override
    public Edited note(Question question, String text) {
        Note note = new Note(Note.Kind.TIP, clean(text));
        try {
            Question original =
                    library.unamended(selection).bank().find(question.id()).orElse(question);
            amendments.change(
                    question.id(),
                    now -> Optional.of(now.map(so -> so.withNote(note))
                            .orElseGet(() -> Amendment.of(original).withNote(note))));
            unkept.remove(question.id());
            return again("Your note is kept, and shows under the answer.");
        } catch (IOException e) {
            unkept.put(question.id(), text);
            return unchanged("NOT kept: " + FailureReason.withFile(e) + ". The same key has your note again.");
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

    private Edited again(String sentence) {
        return new Edited(Optional.of(library.load(selection).bank()), sentence);
    }

    private static Edited unchanged(String sentence) {
        return new Edited(Optional.empty(), sentence);
    }
}
