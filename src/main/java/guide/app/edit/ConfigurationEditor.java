package guide.app.edit;

import guide.app.Folders;
import guide.app.Refusal;
import guide.app.Settings;
import guide.config.SettingName;
import guide.journal.SharedFile;
import guide.text.DidYouMean;
import guide.yaml.KeyLines;
import guide.yaml.Node;
import guide.yaml.Problem;
import guide.yaml.Report;
import guide.yaml.YamlReader;
import guide.yaml.YamlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes the file of the settings: in the user's editor, or one value.
 *
 * @param template what is in it where it is not there yet
 */
record ConfigurationEditor(Folders folders, Settings settings, String template) {
    /** What ends a reader's sentence about a value that is in the file all the same. */
    private static final String USED = " is used";

    /** Lets the user edit the file. A text with mistakes never comes into use; what was right before stays so. */
    EditOutcome edit(EditorProcess process) throws IOException {
        Path file = folders.configuration();
        if (!Files.exists(file)) {
            SharedFile.replace(file, template.getBytes(StandardCharsets.UTF_8));
        }
        byte[] before = Files.readAllBytes(file);
        // In a folder of its own: no text of a question is called so, and an editor tells by the name what it is.
        Path draft = folders.drafts().resolve("config").resolve(file.getFileName());
        EditOutcome ending = new EditDraft(draft, process).edit(before, 1, "guide config --edit", new Purpose(before));
        return ending.kind() == EditOutcome.Kind.UNCHANGED
                ? new EditOutcome(ending.kind(), "Nothing was changed.")
                : ending;
    }

    /** Puts the text in the file's place, unless that has changed meanwhile. */
    private final class Purpose implements EditDraft.Purpose {
        private final byte[] before;

        Purpose(byte[] before) {
            this.before = before;
        }

        @Override
        public List<Problem> problems(byte[] text, String name) {
            return settings.problemsOf(text).stream()
                    .map(problem -> new Problem(problem.place(), problem.severity(), sentence(problem)))
                    .toList();
        }

        /** Remarks alone are a file of settings too: it sets none. */
        @Override
        public boolean isNothing(byte[] text) {
            return new String(text, StandardCharsets.UTF_8).isBlank();
        }

        @Override
        public String take(byte[] text) throws IOException {
            file().change(old -> {
                if (!Arrays.equals(old.orElse(before), before)) {
                    throw new IOException("the settings were changed elsewhere meanwhile");
                }
                return Optional.of(text);
            });
            return "Changed: " + folders.configuration() + ".";
        }
    }

    private SharedFile file() {
        return SharedFile.of(folders.configuration(), folders.state().resolve("config.lock"));
    }

    /** Sets one value, or with a blank one takes it out of the file. */
    EditOutcome set(String name, String value) throws IOException {
        if (name.equals(SettingName.KEYS.word()) || name.startsWith(SettingName.KEYS.word() + ".")) {
            throw refusal("'keys' holds a key for each action; 'guide config --edit' opens the file.");
        }
        List<String> names =
                Arrays.stream(SettingName.values()).map(SettingName::word).toList();
        if (!names.contains(name)) {
            String hint = DidYouMean.hint(name, names);
            throw refusal("there is no setting '" + name + "'"
                    + (hint.isEmpty() ? ". 'guide config' shows all of them." : hint));
        }
        String entry = value.isBlank() ? "" : entry(name, value.strip());
        byte[] fresh = template.getBytes(StandardCharsets.UTF_8);
        file().change(old -> old.isEmpty() && entry.isEmpty()
                ? Optional.empty()
                : Optional.of(changed(old.orElse(fresh), name, entry)));
        return new EditOutcome(
                EditOutcome.Kind.TAKEN,
                (entry.isEmpty() ? "The default holds: " + name : "Set: " + entry.strip()) + ", in "
                        + folders.configuration() + ".");
    }

    /** Returns the line that sets a value: as it was typed, if that is what it means to YAML. */
    private static String entry(String name, String value) {
        String typed = name + ": " + value + "\n";
        Report report = new Report("");
        Optional<Node> read = YamlReader.read(typed.getBytes(StandardCharsets.UTF_8), report);
        boolean isMeant = report.problems().isEmpty()
                && read.isPresent()
                && read.get() instanceof Node.Entries entries
                && entries.entries().containsKey(name)
                && isMeant(entries.entries().values().iterator().next().value(), name, value);
        return isMeant ? typed : new YamlWriter().text(name, value).toString();
    }

    private static boolean isMeant(Node read, String name, String value) {
        boolean isList = name.equals(SettingName.BANKS.word()) && read instanceof Node.Items;
        return isList || read instanceof Node.Text text && text.value().equals(value);
    }

    private byte[] changed(byte[] old, String name, String entry) {
        List<Problem> before = settings.problemsOf(old);
        byte[] changed = KeyLines.with(new String(old, StandardCharsets.UTF_8), name, entry)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.BAD_CONFIGURATION,
                        before.stream()
                                        .findFirst()
                                        .map(Problem::toString)
                                        .orElse(folders.configuration().toString())
                                + ": that has to be corrected first; 'guide config --edit' opens the file."))
                .getBytes(StandardCharsets.UTF_8);
        Set<String> known = new HashSet<>();
        before.forEach(problem -> known.add(problem.message()));
        settings.problemsOf(changed).stream()
                .filter(problem -> !problem.isWarning() && !known.contains(problem.message()))
                .findFirst()
                .ifPresent(problem -> {
                    throw refusal(DidYouMean.sentence(sentence(problem)) + " Nothing was changed.");
                });
        return changed;
    }

    private static String sentence(Problem problem) {
        String message = problem.message();
        return message.endsWith(USED) ? message.substring(0, message.lastIndexOf("; ")) : message;
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(Refusal.Kind.USAGE, sentence);
    }
}
