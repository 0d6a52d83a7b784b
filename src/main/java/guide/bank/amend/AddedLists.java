package guide.bank.amend;

import guide.bank.AnswerTime;
import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.List;

/** The lists of a question that an amendment adds to; questions that have nothing but them. */
final class AddedLists {
    private AddedLists() {}

    /** Returns a question with an id and a place, and nothing else. */
    static Question nothing(Question question) {
        return of(question, List.of(), List.of(), List.of(), List.of());
    }

    /** Returns of each list what the bank has, and then what is added. */
    static Question joined(Question bank, Question added) {
        return of(
                bank,
                joined(bank.notes(), added.notes()),
                joined(bank.followups(), added.followups()),
                distinct(bank.see(), added.see()),
                distinct(bank.sources(), added.sources()));
    }

    /** Returns of each list what comes after as many items as the bank has. */
    static Question rest(Question bank, Question wanted) {
        return of(
                bank,
                rest(bank.notes(), wanted.notes()),
                rest(bank.followups(), wanted.followups()),
                rest(bank.see(), wanted.see()),
                rest(bank.sources(), wanted.sources()));
    }

    /** Returns a question with one more note. */
    static Question with(Note note, Question question) {
        return AmendedField.NOTES.of(
                joined(question, of(question, List.of(note), List.of(), List.of(), List.of())), question);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static List<String> distinct(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        second.stream().filter(item -> !first.contains(item)).forEach(joined::add);
        return joined;
    }

    private static <T> List<T> rest(List<T> bank, List<T> wanted) {
        return wanted.subList(Math.min(bank.size(), wanted.size()), wanted.size());
    }

    private static Question of(
            Question question, List<Note> notes, List<Followup> followups, List<String> see, List<String> sources) {
        return new Question(
                question.id(),
                "",
                "",
                "",
                "",
                List.of(),
                notes,
                followups,
                see,
                sources,
                List.of(),
                AnswerTime.estimated(""),
                "",
                question.place());
    }
}
