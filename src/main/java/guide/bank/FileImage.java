package guide.bank;

import guide.yaml.Extent;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Problem;
import guide.yaml.Report;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of a bank, as it was read, as bytes: a file of questions or a {@code guide.yaml}, with its mistakes. What depends
 * on other files is not in it.
 */
final class FileImage {
    private FileImage() {}

    /** Returns a file of questions as bytes; empty where it cannot be kept: it was not read, or has very many mistakes. */
    static Optional<byte[]> of(DomainFile file) {
        return bytes(file.report(), out -> {
            out.writeUTF(file.id());
            out.writeUTF(file.title());
            QuestionImage.place(file.named(), out);
            out.writeBoolean(file.complete());
            extents(file.items(), out);
            out.writeInt(file.questions().size());
            for (UnlinkedQuestion question : file.questions()) {
                QuestionImage.write(question.question(), out);
                QuestionImage.place(question.id(), out);
                QuestionImage.place(question.number(), out);
                lines(question.see(), out);
                extent(question.extent(), out);
            }
        });
    }

    /** Returns a file of questions from its bytes, and its mistakes in the report. */
    static DomainFile domain(String group, Report report, DataInput in) throws IOException {
        String file = report.file();
        String id = in.readUTF();
        String title = in.readUTF();
        Place named = QuestionImage.place(file, in);
        boolean complete = in.readBoolean();
        List<Extent> items = extents(file, in);
        int count = in.readInt();
        List<UnlinkedQuestion> questions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            questions.add(new UnlinkedQuestion(
                    QuestionImage.read(file, in),
                    QuestionImage.place(file, in),
                    QuestionImage.place(file, in),
                    lines(file, in),
                    extent(file, in)));
        }
        problems(report, in);
        return new DomainFile(group, report, id, title, named, questions, items, complete);
    }

    /** Returns a {@code guide.yaml} as bytes; empty where it cannot be kept. */
    static Optional<byte[]> of(GuideFile guide, Report report) {
        return bytes(report, out -> {
            out.writeUTF(guide.title());
            out.writeUTF(guide.tagline());
            lines(guide.domains(), out);
            QuestionImage.texts(List.copyOf(guide.tagVocabulary().tags()), out);
        });
    }

    /** Returns a {@code guide.yaml} from its bytes, and its mistakes in the report. */
    static GuideFile guide(Report report, DataInput in) throws IOException {
        GuideFile guide = new GuideFile(
                in.readUTF(), in.readUTF(), lines(report.file(), in), TagVocabulary.of(QuestionImage.texts(in)));
        problems(report, in);
        return guide;
    }

    private interface Content {
        void write(DataOutput out) throws IOException;
    }

    private static Optional<byte[]> bytes(Report report, Content content) {
        if (!report.isAllShown()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            content.write(out);
            List<Problem> problems = report.problems();
            out.writeInt(problems.size());
            for (Problem problem : problems) {
                out.writeBoolean(problem.isWarning());
                QuestionImage.place(problem.place(), out);
                out.writeUTF(problem.message());
            }
        } catch (IOException e) {
            // A text is longer than 64 kB.
            return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }

    /** Reads them all before any is reported, so that the report of a file that cannot be understood stays empty. */
    private static void problems(Report report, DataInput in) throws IOException {
        int count = in.readInt();
        List<Problem> problems = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean isWarning = in.readBoolean();
            Place place = QuestionImage.place(report.file(), in);
            String message = in.readUTF();
            problems.add(new Problem(place, isWarning ? Problem.Severity.WARNING : Problem.Severity.ERROR, message));
        }
        for (Problem problem : problems) {
            if (problem.isWarning()) {
                report.warning(problem.place(), problem.message());
            } else {
                report.error(problem.place(), problem.message());
            }
        }
    }

    private static void lines(List<Node.Text> lines, DataOutput out) throws IOException {
        out.writeInt(lines.size());
        for (Node.Text line : lines) {
            QuestionImage.place(line.place(), out);
            out.writeUTF(line.value());
        }
    }

    private static List<Node.Text> lines(String file, DataInput in) throws IOException {
        int count = in.readInt();
        List<Node.Text> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lines.add(new Node.Text(QuestionImage.place(file, in), in.readUTF()));
        }
        return lines;
    }

    private static void extents(List<Extent> extents, DataOutput out) throws IOException {
        out.writeInt(extents.size());
        for (Extent extent : extents) {
            extent(extent, out);
        }
    }

    private static List<Extent> extents(String file, DataInput in) throws IOException {
        int count = in.readInt();
        List<Extent> extents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            extents.add(extent(file, in));
        }
        return extents;
    }

    private static void extent(Extent extent, DataOutput out) throws IOException {
        QuestionImage.place(extent.start(), out);
        QuestionImage.place(extent.end(), out);
    }

    private static Extent extent(String file, DataInput in) throws IOException {
        return new Extent(QuestionImage.place(file, in), QuestionImage.place(file, in));
    }
}
