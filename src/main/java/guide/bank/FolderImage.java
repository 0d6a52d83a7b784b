package guide.bank;

import guide.yaml.Extent;
import guide.yaml.Node;
import guide.yaml.Place;
import guide.yaml.Problem;
import guide.yaml.Report;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was read of a folder as bytes: the bundled bank as the build has read it, and the user's as an earlier start did. */
final class FolderImage {
    private FolderImage() {}

    /**
     * Writes all but where the folder is.
     *
     * @throws IOException where a text is longer than 64 kB
     */
    static void write(FolderContents contents, DataOutput out) throws IOException {
        out.writeUTF(contents.title());
        out.writeUTF(contents.tagline());
        problems(contents.guide(), out);
        out.writeBoolean(contents.complete());
        out.writeInt(contents.files().size());
        for (DomainFile file : contents.files()) {
            String path = file.report().file();
            out.writeUTF(path.substring(path.lastIndexOf('/') + 1));
            out.writeUTF(file.id());
            out.writeUTF(file.title());
            QuestionImage.place(file.named(), out);
            out.writeInt(file.questions().size());
            for (UnlinkedQuestion question : file.questions()) {
                QuestionImage.write(question.question(), out);
                QuestionImage.place(question.id(), out);
                QuestionImage.place(question.number(), out);
                lines(question.see(), out);
                extent(question.extent(), out);
            }
            out.writeInt(file.items().size());
            for (Extent item : file.items()) {
                extent(item, out);
            }
            out.writeBoolean(file.complete());
            problems(file.report(), out);
        }
    }

    /** Returns what a folder at this place holds, whose files have this group. */
    static FolderContents read(Path folder, String group, DataInput in) throws IOException {
        String title = in.readUTF();
        String tagline = in.readUTF();
        Report guide = new Report(folder.resolve(GuideFile.NAME).toString());
        problems(guide, in);
        boolean complete = in.readBoolean();
        int count = in.readInt();
        List<DomainFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(file(folder.resolve(in.readUTF()).toString(), group, in));
        }
        return new FolderContents(title, tagline, guide, files, complete);
    }

    private static DomainFile file(String file, String group, DataInput in) throws IOException {
        String id = in.readUTF();
        String title = in.readUTF();
        Place named = QuestionImage.place(file, in);
        int count = in.readInt();
        List<UnlinkedQuestion> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add(new UnlinkedQuestion(
                    QuestionImage.read(file, in),
                    QuestionImage.place(file, in),
                    QuestionImage.place(file, in),
                    lines(file, in),
                    extent(file, in)));
        }
        int parts = in.readInt();
        List<Extent> items = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            items.add(extent(file, in));
        }
        boolean complete = in.readBoolean();
        Report report = new Report(file);
        problems(report, in);
        return new DomainFile(group, report, id, title, named, questions, items, complete);
    }

    private static void problems(Report report, DataOutput out) throws IOException {
        List<Problem> problems = report.problems();
        out.writeInt(problems.size());
        for (Problem problem : problems) {
            out.writeBoolean(problem.isWarning());
            QuestionImage.place(problem.place(), out);
            out.writeUTF(problem.message());
        }
    }

    private static void problems(Report report, DataInput in) throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            boolean isWarning = in.readBoolean();
            Place place = QuestionImage.place(report.file(), in);
            if (isWarning) {
                report.warning(place, in.readUTF());
            } else {
                report.error(place, in.readUTF());
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
        List<Node.Text> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(new Node.Text(QuestionImage.place(file, in), in.readUTF()));
        }
        return lines;
    }

    private static void extent(Extent extent, DataOutput out) throws IOException {
        QuestionImage.place(extent.start(), out);
        QuestionImage.place(extent.end(), out);
    }

    private static Extent extent(String file, DataInput in) throws IOException {
        return new Extent(QuestionImage.place(file, in), QuestionImage.place(file, in));
    }
}
