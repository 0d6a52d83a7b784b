package guide.cli;

import guide.app.Records;
import guide.app.Refusal;
import guide.app.StudyClock;
import guide.app.Words;
import guide.app.banks.BankChoice;
import guide.app.banks.BankState;
import guide.bank.Question;
import guide.bank.Sources;
import guide.study.Progress;
import guide.study.ReviewState;
import guide.text.Safe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

record BanksCommand(BankChoice own, Records records, Supplier<StudyClock> clock, Console console, InputStream input)
        implements Command {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    /** The longest answer to a question of this program, in bytes. */
    private static final int LONGEST_REPLY = 80;

    @Override
    public Usage usage() {
        return new Usage(
                        "banks",
                        this,
                        "Lists your banks, and switches them off and on.",
                        "It shows questions, how many of them were graded, the last import, or for your own files the last "
                                + "change. Each folder in the folder of your own banks is one. A bank that is off is asked only where "
                                + "--bank names it; 'guide' is the bundled one. The choice is this machine's.")
                .texts("--off", "BANK", "Switches a bank off; may be repeated.")
                .texts("--on", "BANK", "Switches a bank on again; may be repeated.")
                .text(
                        "--remove",
                        "BANK",
                        "Moves a bank of your own to the state folder, after a question. Your answers stay in the journal.")
                .flag("-y --yes", "Removes without asking.")
                .flag("--json", "As JSON, one object a bank.")
                .examples("guide banks --off queues");
    }

    @Override
    public int call(Given given) {
        Optional<String> remove = given.text("--remove");
        List<String> off = given.texts("--off");
        List<String> on = given.texts("--on");
        if (remove.isPresent() && (!off.isEmpty() || !on.isEmpty())) {
            throw new Refusal(Refusal.Kind.USAGE, "--remove takes no other bank beside it; do one after the other.");
        }
        if (remove.isPresent()) {
            return remove(remove.get(), given.has("--yes"));
        }
        for (String name : off) {
            own.switchOff(name);
            console.print("'" + name + "' is off.");
        }
        for (String name : on) {
            own.switchOn(name);
            console.print("'" + name + "' is on.");
        }
        if (off.isEmpty() && on.isEmpty()) {
            list(given.has("--json"));
        }
        return Exit.OK;
    }

    private void list(boolean json) {
        BankRows rows = new BankRows(own.banks(), records.progress(), clock.get(), console);
        if (json) {
            rows.printJson();
        } else {
            rows.print();
        }
    }

    private int remove(String name, boolean isAgreed) {
        if (name.equals(Sources.BUNDLED)) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "the bundled bank comes with the program; 'guide banks --off guide' switches it off.");
        }
        Path folder = own.known(name);
        List<Question> questions = own.banks().stream()
                .filter(bank -> bank.name().equals(name))
                .findFirst()
                .map(BankState::questions)
                .orElse(List.of());
        console.print("'" + name + "' is the folder " + folder + ": " + concerned(questions, records.progress()));
        if (!isAgreed && !agrees(name)) {
            console.print("Nothing was removed.");
            return Exit.NO;
        }
        String stamp = STAMP.format(LocalDateTime.ofInstant(
                clock.get().clock().instant(), clock.get().zone()));
        Path now = own.remove(name, stamp);
        console.print("Removed. Its folder is now " + now + ". Move it back, and all is as before.");
        return Exit.OK;
    }

    private static String concerned(List<Question> questions, Progress progress) {
        List<ReviewState> graded = questions.stream()
                .flatMap(q -> progress.reviewState(q.id()).stream())
                .toList();
        int answers = graded.stream().mapToInt(ReviewState::reviews).sum();
        String count = Words.count(questions.size(), "question");
        return answers == 0
                ? count + ", none of them answered."
                : count + ", " + graded.size() + " of them answered, " + Words.count(answers, "answer")
                        + " in all. The answers stay in the journal, and count again if the questions come back.";
    }

    private boolean agrees(String name) {
        console.prompt(Safe.of("Remove '" + name + "'? y or n: "));
        String reply = reply();
        if (reply.isEmpty()) {
            console.printMessage("there was no reply; --yes removes without asking.");
        }
        return reply.equalsIgnoreCase("y") || reply.equalsIgnoreCase("yes");
    }

    private String reply() {
        StringBuilder reply = new StringBuilder();
        try {
            int c = input.read();
            while (c >= 0 && c != '\n' && reply.length() < LONGEST_REPLY) {
                reply.append((char) c);
                c = input.read();
            }
        } catch (IOException e) {
            // No reply is no.
        }
        return reply.toString().strip();
    }
}
