package guide.bank;

import guide.yaml.Report;
import java.util.List;

/**
 * What one file of questions holds.
 *
 * @param group files of the same group are numbered together
 * @param report what is wrong with it; grows while the bank is put together
 * @param id the domain's
 * @param title the domain's
 * @param drafts also those of a file that has to be left out, since others refer to them
 * @param complete whether the ids of all its questions are known
 */
record DomainFile(
        String group, Report report, String id, String title, List<UnlinkedQuestion> questions, boolean complete) {
    /** A file that could not be read as far as its questions. */
    static DomainFile unread(String stem, String group, Report report) {
        return new DomainFile(group, report, DomainReader.domain(stem), stem, List.of(), false);
    }
}
