package guide.bank.amend;

import guide.bank.AnswerTime;
import guide.bank.Followup;
import guide.bank.Note;
import guide.bank.Question;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A field of a question that can be amended; in the order in which the schema has them. */
enum AmendedField {
    QUESTION(false, Question::text),
    CONTEXT(false, Question::context),
    ANSWER(false, Question::answer),
    POINTS(false, Question::points),
    NOTES(true, Question::notes),
    FOLLOWUPS(true, Question::followups),
    SEE(true, Question::see),
    SOURCES(true, Question::sources),
    TAGS(false, Question::tags),
    MINUTES(false, question -> question.time().givenMinutes()),
    CHECKED(false, Question::checked);

    private final boolean isAdded;
    private final Function<Question, Object> value;

    AmendedField(boolean isAdded, Function<Question, Object> value) {
        this.isAdded = isAdded;
        this.value = value;
    }

    /** Returns the field's key. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether what an amendment gives comes after what the bank has, rather than instead of it. */
    boolean isAdded() {
        return isAdded;
    }

    /** Returns what a question has; two questions have the same where this is equal. */
    Object of(Question question) {
        return value.apply(question);
    }

    /** Returns whether a question has nothing of it. */
    boolean isEmpty(Question question) {
        Object of = of(question);
        return of.equals("") || of.equals(0) || of.equals(List.of());
    }

    /** Returns a question that has this field of another one. */
    Question of(Question other, Question question) {
        Question q = question;
        String text = this == QUESTION ? other.text() : q.text();
        String context = this == CONTEXT ? other.context() : q.context();
        String answer = this == ANSWER ? other.answer() : q.answer();
        List<String> points = this == POINTS ? other.points() : q.points();
        List<Note> notes = this == NOTES ? other.notes() : q.notes();
        List<Followup> followups = this == FOLLOWUPS ? other.followups() : q.followups();
        List<String> see = this == SEE ? other.see() : q.see();
        List<String> sources = this == SOURCES ? other.sources() : q.sources();
        List<String> tags = this == TAGS ? other.tags() : q.tags();
        AnswerTime given = this == MINUTES ? other.time() : q.time();
        AnswerTime time = given.isGiven() ? given : AnswerTime.estimated(context, answer);
        String checked = this == CHECKED ? other.checked() : q.checked();
        return new Question(
                q.id(),
                q.number(),
                text,
                context,
                answer,
                points,
                notes,
                followups,
                see,
                sources,
                tags,
                time,
                checked,
                q.place());
    }
}
