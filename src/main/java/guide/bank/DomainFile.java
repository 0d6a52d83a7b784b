package guide.bank;

import guide.yaml.Extent;
import guide.yaml.Place;
import guide.yaml.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of one file of questions.
 *
 * @param group the group that the file's questions are numbered in
 * @param report the file's problems; grows while the bank is assembled
 * @param id the domain's, as the file has it
 * @param title the domain's
 * @param named the place of the domain's id, or the file where it gives none
 * @param questions the questions that have an id, also those that have to be left out, since others refer to them
 * @param items the parts of the file that all questions take, also those without an id
 * @param complete true if the ids of all its questions are known
 */
record DomainFile(
        String group,
        Report report,
        String id,
        String title,
        Place named,
        List<UnlinkedQuestion> questions,
        List<Extent> items,
        boolean complete) {
    /** Returns a file whose questions could not be read. */
    static DomainFile unread(String stem, String group, Report report) {
        Place file = Place.of(report.file());
        return new DomainFile(group, report, DomainReader.domain(stem), stem, file, List.of(), List.of(), false);
    }

    /** Returns the questions that can be used. An error costs the question that it is in, and elsewhere the whole file. */
    List<UnlinkedQuestion> usable() {
        if (!report.failed()) {
            return questions;
        }
        return isUnusable()
                ? List.of()
                : questions.stream().filter(q -> !report.failedIn(q.extent())).toList();
    }

    /** Returns what cannot be used: the file, or some of its questions. */
    List<LeftOut> leftOut() {
        if (!report.failed()) {
            return List.of();
        }
        if (isUnusable()) {
            List<Question> read =
                    questions.stream().map(UnlinkedQuestion::question).toList();
            return List.of(
                    new LeftOut(new Domain(id, title, read), report.first().orElseThrow(), true));
        }
        List<LeftOut> leftOut = new ArrayList<>();
        int next = 0;
        for (Extent item : items) {
            // Items without an id are not among the questions; the others are in the same order.
            boolean isNamed =
                    next < questions.size() && questions.get(next).extent().equals(item);
            List<Question> read = isNamed ? List.of(questions.get(next++).question()) : List.of();
            if (report.failedIn(item)) {
                leftOut.add(new LeftOut(
                        new Domain(id, title, read),
                        report.first(item).or(report::first).orElseThrow(),
                        false));
            }
        }
        return leftOut;
    }

    private boolean isUnusable() {
        if (items.isEmpty()) {
            return report.failed();
        }
        Extent all =
                new Extent(items.get(0).start(), items.get(items.size() - 1).end());
        return report.failedOutside(all);
    }
}
