package guide.app;

import guide.bank.Banks;
import guide.bank.LoadedBank;
import guide.bank.amend.AmendedBank;
import guide.bank.amend.AmendmentState;
import guide.bank.amend.Amendments;
import guide.yaml.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges files of amendments that the user names, which would else be taken for files of questions.
 *
 * @param inUse the banks that they amend
 */
record CheckedAmendments(LoadedBank inUse) {
    /** Returns whether a file has the name of amendments, and no questions of its own. */
    static boolean isOne(Path file) {
        if (!file.endsWith(Banks.AMENDMENTS) || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            // Latin-1 takes any bytes; what is wrong with them, the reader says.
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .noneMatch(line -> line.startsWith("questions:"));
        } catch (IOException e) {
            return true;
        }
    }

    /** Returns a bank with what is wrong with these files, and how each amendment stands to the banks in use. */
    AmendedBank with(LoadedBank named, List<Path> files) {
        List<Problem> problems = new ArrayList<>(named.problems());
        List<AmendmentState> standings = new ArrayList<>();
        LoadedBank faultless = new LoadedBank(inUse.bank(), List.of(), List.of());
        for (Path file : files) {
            AmendedBank amended = Amendments.read(file).applied(faultless);
            problems.addAll(amended.loaded().problems());
            standings.addAll(amended.standings());
        }
        return new AmendedBank(new LoadedBank(named.bank(), problems, named.leftOut()), standings);
    }
}
