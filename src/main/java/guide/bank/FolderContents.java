package guide.bank;

import guide.yaml.Report;
import java.util.List;

/**
 * What was read of one folder, before it is checked against others.
 *
 * @param title as its {@code guide.yaml} gives it; empty if it gives none
 * @param tagline as its {@code guide.yaml} gives it; empty if it gives none
 * @param guide the problems of its {@code guide.yaml}
 * @param files its files of questions, in their order
 * @param complete true if there is a file for each domain that its {@code guide.yaml} names
 */
record FolderContents(String title, String tagline, Report guide, List<DomainFile> files, boolean complete) {
    /** Returns whether the files could be opened, and all of their problems are known. */
    boolean isAllShown() {
        return guide.isAllShown()
                && files.stream().allMatch(file -> file.report().isAllShown());
    }

    /** Returns whether the folder holds nothing, and no mistake says why. */
    boolean isEmpty() {
        return files.isEmpty() && !guide.failed();
    }
}
