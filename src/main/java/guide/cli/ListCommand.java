package guide.cli;

import guide.app.Words;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.study.ReviewState;
import guide.study.StudyDay;
import guide.text.Line;
import guide.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ListCommand implements Command {
    private static final int WIDTH = 80;

    private final Program program;

    private final BankOptions banks = new BankOptions();

    private final FilterOptions filter = new FilterOptions();

    private boolean due;

    private boolean fresh;

    private boolean weak;

    private boolean flagged;

    private boolean json;

    ListCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage("list", this, "Shows domains and questions, and how each stands. The filters add up.")
                .with(banks)
                .with(filter)
                .flag("--due", "Only questions that are due today.", () -> due = true)
                .flag("--new", "Only questions that were never graded.", () -> fresh = true)
                .flag("--weak", "Only questions that were not recalled last time, or lapsed before.", () -> weak = true)
                .flag("--flagged", "Only questions that are flagged.", () -> flagged = true)
                .flag("--json", "As JSON, one object a question.", () -> json = true)
                .examples("guide list --domain rag --due");
    }

    @Override
    public Integer call() {
        Bank bank = program.library().filtered(program.library().bank(banks), filter);
        Progress progress = program.records().progress();
        StudyDay today = program.settings().now().today();
        if (json) {
            json(bank, progress, today);
        } else {
            text(bank, progress, today);
        }
        return Exit.OK;
    }

    private boolean isWanted(Question question, Progress progress, StudyDay today) {
        return (!due || progress.isDue(question.id(), today))
                && (!fresh || progress.isNew(question.id()))
                && (!weak || progress.isWeak(question.id()))
                && (!flagged || progress.flag(question.id()).isPresent());
    }

    private void text(Bank bank, Progress progress, StudyDay today) {
        int all = 0;
        for (Domain domain : bank.domains()) {
            List<Question> wanted = domain.questions().stream()
                    .filter(q -> isWanted(q, progress, today))
                    .toList();
            if (wanted.isEmpty()) {
                continue;
            }
            if (all > 0) {
                program.console().print("");
            }
            all += wanted.size();
            program.console().print(heading(domain, wanted, progress, today));
            for (Question question : wanted) {
                program.console().print(row(question, progress, today));
                progress.flag(question.id())
                        .filter(reason -> flagged && !reason.isEmpty())
                        .ifPresent(reason -> program.console().print("       ⚑ " + reason));
            }
        }
        if (all == 0) {
            new NoQuestion(bank, progress, today).listed(wanted()).forEach(program.console()::print);
        }
    }

    private List<NoQuestion.Filter> wanted() {
        List<NoQuestion.Filter> wanted = new ArrayList<>();
        if (due) {
            wanted.add(NoQuestion.Filter.DUE);
        }
        if (fresh) {
            wanted.add(NoQuestion.Filter.NEW);
        }
        if (weak) {
            wanted.add(NoQuestion.Filter.WEAK);
        }
        if (flagged) {
            wanted.add(NoQuestion.Filter.FLAGGED);
        }
        return wanted;
    }

    private static String heading(Domain domain, List<Question> wanted, Progress progress, StudyDay today) {
        long dueNow = wanted.stream().filter(q -> progress.isDue(q.id(), today)).count();
        long unseen = wanted.stream().filter(q -> progress.isNew(q.id())).count();
        List<String> counts = new ArrayList<>(List.of(Words.count(wanted.size(), "question")));
        if (dueNow > 0) {
            counts.add(dueNow + " due");
        }
        if (unseen > 0) {
            counts.add(unseen + " new");
        }
        return domain.title() + " (" + domain.id() + "): " + String.join(", ", counts);
    }

    private String row(Question question, Progress progress, StudyDay today) {
        String state = state(question, progress, today);
        String name = question.number().isEmpty() ? question.id() : question.number();
        Line start =
                Line.of("  ").then(Line.of(name).pad(Math.max(3, Line.of(name).width()) + 2));
        Line text = Markdown.line(question.text());
        if (program.isTerminal()) {
            int room = Math.max(10, WIDTH - start.width() - state.length() - 2);
            text = text.truncate(room).pad(room);
        }
        return start.then(text).then(Line.of("  " + state)).plain();
    }

    private static String state(Question question, Progress progress, StudyDay today) {
        if (progress.isSuspended(question.id())) {
            return "suspended";
        }
        return progress.reviewState(question.id())
                .map(s -> s.isDue(today) ? "due" : Words.again((int) s.due().since(today)))
                .orElse("new");
    }

    private void json(Bank bank, Progress progress, StudyDay today) {
        Json.Rows rows = new Json.Rows(program.console());
        for (Domain domain : bank.domains()) {
            for (Question question : domain.questions()) {
                if (isWanted(question, progress, today)) {
                    rows.add(object(domain, question, progress, today));
                }
            }
        }
        rows.end();
    }

    private static Json object(Domain domain, Question question, Progress progress, StudyDay today) {
        Optional<ReviewState> standing = progress.reviewState(question.id());
        Json json = new Json()
                .put("id", question.id())
                .put("number", question.number())
                .put("domain", domain.id())
                .put("question", question.text())
                .put("tags", question.tags())
                .put("minutes", question.minutes())
                .put("state", state(standing, progress.isSuspended(question.id()), today))
                .put("flag", progress.flag(question.id()).orElse(""));
        standing.ifPresent(s -> json.put("due", s.due().date().toString())
                .put("last", s.last().date().toString())
                .put("grade", s.lastGrade().word())
                .put("reviews", s.reviews())
                .put("lapses", s.lapses())
                .put("stability", s.memory().stability())
                .put("difficulty", s.memory().difficulty())
                .put("recall", progress.rules().recall(s, today)));
        return json;
    }

    private static String state(Optional<ReviewState> standing, boolean suspended, StudyDay today) {
        if (suspended) {
            return "suspended";
        }
        return standing.map(s -> s.isDue(today) ? "due" : "learned").orElse("new");
    }
}
