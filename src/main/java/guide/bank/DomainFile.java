package guide.bank;

import guide.yaml.Report;
import java.util.List;

/**
 * The content of one file of questions.
 *
 * @param group the group that the file's questions are numbered in
 * @param report the file's problems; grows while the bank is assembled
 * @param id the domain's
 * @param title the domain's
 * @param questions the questions, also of a file that has to be left out, since others refer to them
 * @param complete true if the ids of all its questions are known
 */
record DomainFile(
        String group, Report report, String id, String title, List<UnlinkedQuestion> questions, boolean complete) {
    /** Returns a file whose questions could not be read. */
    static DomainFile unread(String stem, String group, Report report) {
        return new DomainFile(group, report, DomainReader.domain(stem), stem, List.of(), false);
    }
}
