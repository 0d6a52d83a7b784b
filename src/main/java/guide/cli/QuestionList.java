package guide.cli;

import guide.app.Library;
import guide.app.QuestionTitle;
import guide.app.Words;
import guide.bank.Bank;
import guide.bank.BankName;
import guide.bank.Domain;
import guide.bank.Question;
import guide.cli.advice.NoQuestion;
import guide.cli.json.Json;
import guide.study.Progress;
import guide.study.ReviewState;
import guide.study.StudyDay;
import guide.study.stats.StateFilter;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Prints questions with the state of each, as text or as JSON.
 *
 * @param wanted leaves the questions that are in all of these states
 */
record QuestionList(Progress progress, StudyDay today, Set<StateFilter> wanted, Console console) {
    private static final int WIDTH = 80;

    /** Prints a heading for each domain, and a row for each question; without any, why there is none. */
    void print(Bank bank) {
        List<Domain> domains = wanted(bank);
        List<BankName> banks = new ArrayList<>(bank.names());
        boolean isGrouped = banks.size() > 1;
        for (Domain domain : domains) {
            if (domain != domains.get(0)) {
                console.print("");
            }
            if (isGrouped && banks.remove(domain.bank())) {
                console.print(heading(domain.bank(), bank));
            }
            console.print(heading(domain));
            domain.questions().forEach(this::print);
        }
        if (domains.isEmpty()) {
            new NoQuestion(bank, progress, today).listed(List.copyOf(wanted)).forEach(console::print);
        }
    }

    /**
     * Prints an array with an object for each question. {@code readiness} is the chance that it would be recalled today: 0
     * where it was never asked, or was last graded <i>again</i>; {@code recall} is the model's chance, and only where it was
     * graded.
     */
    void printJson(Bank bank) {
        Json.print(
                wanted(bank).stream()
                        .flatMap(domain -> domain.questions().stream().map(question -> object(domain, question))),
                console::print);
    }

    private List<Domain> wanted(Bank bank) {
        List<Predicate<String>> tests = wanted.stream()
                .map(state -> state.test(bank.domains(), progress, today))
                .toList();
        return Library.only(bank.domains().stream(), q -> tests.stream().allMatch(test -> test.test(q.id())));
    }

    /** Returns the heading of a bank among others. */
    private Line heading(BankName name, Bank bank) {
        String title = name.isMain() ? bank.title() : name.title();
        int questions = bank.domains().stream()
                .filter(d -> d.bank().equals(name))
                .mapToInt(d -> d.questions().size())
                .sum();
        String word = name.isMain() ? ": " : " (bank " + name.word() + "): ";
        return Line.of(title, Style.TEXT.bold()).then(Line.of(word + Words.count(questions, "question"), Style.DIM));
    }

    private Line heading(Domain domain) {
        return Line.of(domain.title(), Style.ACCENT.bold())
                .then(Line.of(
                        " (" + domain.id() + "): "
                                + Words.count(domain.questions().size(), "question")
                                + counted(domain, StateFilter.DUE)
                                + counted(domain, StateFilter.NEW),
                        Style.DIM));
    }

    private String counted(Domain domain, StateFilter state) {
        long count = domain.questions().stream()
                .map(Question::id)
                .filter(state.test(List.of(domain), progress, today))
                .count();
        return count == 0 ? "" : ", " + count + " " + state.word();
    }

    private void print(Question question) {
        Line state = Line.of(state(question, s -> Words.again((int) s.due().since(today))), style(question.id()));
        String name = question.number().isEmpty() ? question.id() : question.number();
        Line start = Line.of(name, Style.DIM)
                .indent(2)
                .pad(2 + Math.max(3, Line.of(name).width()) + 2);
        Line text = QuestionTitle.of(question);
        if (console.isTerminal()) {
            int room = Math.max(10, WIDTH - start.width() - state.width() - 2);
            text = text.truncate(room).pad(room);
        }
        console.print(start.then(text).then(Line.of("  ")).then(state));
        progress.flag(question.id())
                .filter(reason -> wanted.contains(StateFilter.FLAGGED) && !reason.isEmpty())
                .ifPresent(reason -> console.print(
                        Line.of("⚑ " + reason, Style.of(ColorRole.FAIR)).indent(start.width())));
    }

    /** Returns the look of a state, as it is on the screen. */
    private Style style(String question) {
        if (progress.isDue(question, today)) {
            return Style.of(ColorRole.FAIR);
        }
        if (progress.isStrong(question)) {
            return Style.of(ColorRole.GOOD);
        }
        return progress.isNew(question) ? Style.TEXT : Style.DIM;
    }

    private Json object(Domain domain, Question question) {
        Json json = new Json()
                .put("id", question.id())
                .put("number", question.number())
                .put("domain", domain.id())
                .put("bank", domain.bank().word())
                .put("question", question.text())
                .put("context", question.context())
                .put("tags", question.tags())
                .put("minutes", question.time().givenMinutes())
                .put("checked", question.checked())
                .put("state", state(question, s -> s.isStrong() ? "strong" : "learning"))
                .put("flag", progress.flag(question.id()).orElse(""))
                .put("readiness", progress.recall(question.id(), today).orElse(0));
        progress.reviewState(question.id())
                .ifPresent(s -> json.put("due", s.dueOn(today).date())
                        .put("last", s.last().date())
                        .put("grade", s.lastGrade().word())
                        .put("reviews", s.reviews())
                        .put("lapses", s.lapses())
                        .put("stability", s.memory().stability())
                        .put("difficulty", s.memory().difficulty())
                        .put("recall", progress.rules().recall(s, today)));
        return json;
    }

    /** @param graded says how a question stands that was graded and is not due */
    private String state(Question question, Function<ReviewState, String> graded) {
        if (progress.isSuspended(question.id())) {
            return "suspended";
        }
        return progress.reviewState(question.id())
                .map(s -> s.isDue(today) ? "due" : graded.apply(s))
                .orElse("new");
    }
}
