package guide.app.banks;

import guide.app.imports.ImportTime;
import guide.bank.Bank;
import guide.bank.Banks;
import guide.bank.Domain;
import guide.bank.LeftOut;
import guide.bank.LoadedBank;
import guide.bank.Question;
import guide.bank.Sources;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lists the banks that the user has.
 *
 * @param all what is read when nothing is named, and all banks are on
 * @param off the names of banks that are off
 * @param folders the folder of each of the user's own banks, by name
 */
record BankList(LoadedBank all, Set<String> off, Map<String, Path> folders) {
    /** Returns the bundled bank, the files beside it if there are any, then the others by name. */
    List<BankState> states() {
        List<BankState> states = new ArrayList<>();
        Bank bank = all.bank();
        List<Question> bundled = of(d -> d.bank().isMain(), q -> Banks.isBundled(q.place()));
        states.add(new BankState(
                Sources.BUNDLED,
                Banks.bundled().bank().title(),
                !off.contains(Sources.BUNDLED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                bundled,
                0));
        List<Question> beside = of(d -> d.bank().isMain(), q -> !Banks.isBundled(q.place()));
        if (!beside.isEmpty()) {
            List<Path> files = beside.stream()
                    .map(q -> Path.of(q.place().file()))
                    .distinct()
                    .toList();
            states.add(new BankState(
                    "", "files beside it", true, Optional.empty(), last(files), Optional.empty(), beside, 0));
        }
        folders.forEach((name, folder) -> {
            List<Question> questions = of(d -> d.bank().word().equals(name), q -> true);
            String title = bank.names().stream()
                    .filter(known -> known.word().equals(name))
                    .map(known -> known.title())
                    .findFirst()
                    .orElse(String.valueOf(folder.getFileName()));
            int leftOut = (int)
                    all.leftOut().stream().filter(left -> isIn(folder, left)).count();
            states.add(new BankState(
                    name,
                    title,
                    !off.contains(name),
                    Optional.of(folder),
                    last(files(folder)),
                    ImportTime.last(folder),
                    questions,
                    leftOut));
        });
        return states;
    }

    private List<Question> of(Predicate<Domain> domains, Predicate<Question> questions) {
        return all.bank().domains().stream()
                .filter(domains)
                .flatMap(d -> d.questions().stream())
                .filter(questions)
                .toList();
    }

    private static boolean isIn(Path folder, LeftOut left) {
        return left.why().place().file().startsWith(folder + "/");
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
            found.forEach(files::add);
        } catch (IOException e) {
            // Reading the bank says what is wrong.
        }
        return files;
    }

    private static Optional<Instant> last(List<Path> files) {
        Instant last = Instant.MIN;
        for (Path file : files) {
            try {
                Instant changed = Files.getLastModifiedTime(file).toInstant();
                last = changed.isAfter(last) ? changed : last;
            } catch (IOException e) {
                // Reading the bank says what is wrong.
            }
        }
        return last.equals(Instant.MIN) ? Optional.empty() : Optional.of(last);
    }
}
