package guide.bank.amend;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.LoadedBank;
import guide.bank.Question;
import guide.text.InvisibleCharacters;
import guide.yaml.FileContents;
import guide.yaml.Place;
import guide.yaml.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All amendments of a user.
 *
 * @param byId by the ids of the questions, in the order of the file
 * @param broken the first error of each amendment that cannot be used, by the same ids
 * @param problems what is wrong with the file
 */
public record Amendments(Map<String, Amendment> byId, Map<String, Problem> broken, List<Problem> problems) {
    /** Keeps copies. */
    public Amendments {
        byId = new LinkedHashMap<>(byId);
        broken = Map.copyOf(broken);
        problems = List.copyOf(problems);
    }

    /** Reads the file; none where there is no such file. */
    public static Amendments read(Path file) {
        return AmendmentReader.read(FileContents.of(file), file.toString());
    }

    /** Reads the bytes of such a file. */
    public static Amendments read(byte[] bytes, Path file) {
        return AmendmentReader.read(new FileContents.Bytes(bytes), file.toString());
    }

    /** Returns the amendment of a question. */
    public Optional<Amendment> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns a bank as the user wants it, with the problems of the amendments. */
    public AmendedBank applied(LoadedBank loaded) {
        List<Problem> all = new ArrayList<>(loaded.problems());
        all.addAll(problems);
        Map<String, AmendmentState> standings = new LinkedHashMap<>();
        byId.forEach(
                (id, amendment) -> standings.put(id, new AmendmentState(amendment, AmendmentState.State.WAITS, "")));
        Bank bank = loaded.bank();
        List<Domain> domains = new ArrayList<>();
        for (Domain domain : bank.domains()) {
            domains.add(amended(domain, bank, standings, all));
        }
        return new AmendedBank(
                new LoadedBank(new Bank(bank.title(), bank.tagline(), domains), all, loaded.leftOut()),
                List.copyOf(standings.values()));
    }

    private Domain amended(Domain domain, Bank bank, Map<String, AmendmentState> standings, List<Problem> all) {
        if (domain.questions().stream().noneMatch(question -> byId.containsKey(question.id()))) {
            return domain;
        }
        List<Question> questions = new ArrayList<>();
        for (Question question : domain.questions()) {
            Optional<Amendment> amendment = of(question.id());
            if (amendment.isPresent()) {
                boolean isOutdated = amendment.get().isOutdated(question);
                AmendmentState.State state = isOutdated ? AmendmentState.State.OUTDATED : AmendmentState.State.APPLIED;
                String text = amendment.get().on(question).basis();
                standings.put(question.id(), new AmendmentState(amendment.get(), state, text));
                questions.add(
                        amendment.get().seeing(see(amendment.get(), bank, all)).applied(question));
            } else {
                questions.add(question);
            }
        }
        return domain.with(questions);
    }

    /** Returns the ids of questions that an amendment refers to; those that are not in the bank now are left out. */
    private static List<String> see(Amendment amendment, Bank bank, List<Problem> all) {
        List<String> ids = new ArrayList<>();
        for (String name : amendment.part().see()) {
            Optional<String> id = bank.find(name).map(Question::id).filter(found -> !found.equals(amendment.id()));
            if (id.isEmpty()) {
                Place place = amendment.place();
                String message = "there is no question " + InvisibleCharacters.quoted(name) + " to see now";
                all.add(new Problem(place, Problem.Severity.WARNING, message));
            } else if (!ids.contains(id.get())) {
                ids.add(id.get());
            }
        }
        return ids;
    }
}
