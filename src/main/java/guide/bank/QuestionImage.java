package guide.bank;

import guide.yaml.Place;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A question as bytes: in the bundled bank as the build has read it, and in what is kept of the user's own. */
final class QuestionImage {
    private QuestionImage() {}

    /** Writes all but the file's name; fails where a text is longer than 64 kB. */
    static void write(Question question, DataOutput out) throws IOException {
        out.writeUTF(question.id());
        out.writeUTF(question.number());
        out.writeUTF(question.text());
        out.writeUTF(question.context());
        out.writeUTF(question.answer());
        texts(question.points(), out);
        out.writeInt(question.notes().size());
        for (Note note : question.notes()) {
            out.writeByte(note.kind().ordinal());
            out.writeUTF(note.text());
        }
        out.writeInt(question.followups().size());
        for (Followup followup : question.followups()) {
            out.writeUTF(followup.question());
            out.writeUTF(followup.answer());
        }
        texts(question.see(), out);
        texts(question.sources(), out);
        texts(question.tags(), out);
        out.writeInt(question.time().minutes());
        out.writeBoolean(question.time().isGiven());
        out.writeUTF(question.checked());
        place(question.place(), out);
    }

    /** Reads a question of this file. No list is made for a count that may be damaged: that ends with the bytes. */
    static Question read(String file, DataInput in) throws IOException {
        return new Question(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                texts(in),
                notes(in),
                followups(in),
                texts(in),
                texts(in),
                texts(in),
                new AnswerTime(in.readInt(), in.readBoolean()),
                in.readUTF(),
                place(file, in));
    }

    private static List<Note> notes(DataInput in) throws IOException {
        int count = in.readInt();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notes.add(new Note(Note.Kind.values()[in.readByte()], in.readUTF()));
        }
        return notes;
    }

    private static List<Followup> followups(DataInput in) throws IOException {
        int count = in.readInt();
        List<Followup> followups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            followups.add(new Followup(in.readUTF(), in.readUTF()));
        }
        return followups;
    }

    static void texts(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    static List<String> texts(DataInput in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    static void place(Place place, DataOutput out) throws IOException {
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    static Place place(String file, DataInput in) throws IOException {
        return new Place(file, in.readInt(), in.readInt());
    }
}
