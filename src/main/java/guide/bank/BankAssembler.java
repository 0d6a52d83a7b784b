package guide.bank;

import guide.text.DidYouMean;
import guide.text.InvisibleCharacters;
import guide.yaml.Node;
import guide.yaml.Problem;
import guide.yaml.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Assembles a bank from its files: finds ids and numbers that clash, and resolves {@code see}. */
final class BankAssembler {
    /** The number of suggestions, because each takes a search of all ids. */
    private static final int MOST_SUGGESTIONS = 100;

    private final List<DomainFile> files;
    private final Map<String, UnlinkedQuestion> byId = new HashMap<>();
    private final Map<String, UnlinkedQuestion> byNumber = new HashMap<>();
    private final Map<String, UnlinkedQuestion> byNumberInGroup = new HashMap<>();
    private final Map<String, BankName> names;
    private final boolean complete;
    private int suggestions;

    /**
     * Takes the files that were read.
     *
     * @param names the banks that some of the files' groups are, by group
     * @param complete true if {@code see} can only refer to a question of these files, as far as their names tell
     */
    BankAssembler(List<DomainFile> files, Map<String, BankName> names, boolean complete) {
        this.files = files;
        this.names = names;
        for (DomainFile file : files) {
            complete &= file.complete();
        }
        this.complete = complete;
    }

    /**
     * Returns the bank of all files without errors, together with all problems.
     *
     * @param title empty to take the domains' own
     */
    LoadedBank bank(String title, String tagline, List<Report> reports) {
        for (DomainFile file : files) {
            register(file);
        }
        for (DomainFile file : files) {
            checkSee(file);
        }
        List<Domain> domains = domains(new DomainIds(names));
        // Loops, here and below: at each start they take less time than streams.
        List<Problem> problems = new ArrayList<>();
        for (Report report : reports) {
            problems.addAll(report.problems());
        }
        List<LeftOut> leftOut = new ArrayList<>();
        for (DomainFile file : files) {
            leftOut.addAll(file.leftOut());
        }
        return new LoadedBank(new Bank(title.isEmpty() ? title(domains) : title, tagline, domains), problems, leftOut);
    }

    private void register(DomainFile file) {
        for (UnlinkedQuestion unlinkedQuestion : file.questions()) {
            UnlinkedQuestion first =
                    byId.putIfAbsent(unlinkedQuestion.question().id(), unlinkedQuestion);
            if (first != null) {
                String id =
                        InvisibleCharacters.quoted(unlinkedQuestion.question().id());
                file.report().error(unlinkedQuestion.id(), "id " + id + " is used twice, first at " + first.id());
            }
            if (!unlinkedQuestion.question().number().isEmpty()) {
                registerNumber(unlinkedQuestion, file);
            }
        }
    }

    /** Registers a number. Each guide numbers its own questions, so only files of one folder can clash. */
    private void registerNumber(UnlinkedQuestion unlinkedQuestion, DomainFile file) {
        String number = IdSyntax.canonical(unlinkedQuestion.question().number());
        byNumber.putIfAbsent(number, unlinkedQuestion);
        UnlinkedQuestion first = byNumberInGroup.putIfAbsent(inGroup(number, file), unlinkedQuestion);
        if (first != null) {
            file.report()
                    .error(
                            unlinkedQuestion.number(),
                            "number " + number + " is used twice, first at " + first.number());
        }
    }

    private void checkSee(DomainFile file) {
        for (UnlinkedQuestion unlinkedQuestion : file.questions()) {
            for (Node.Text reference : unlinkedQuestion.see()) {
                checkSee(unlinkedQuestion, reference, file);
            }
        }
    }

    private void checkSee(UnlinkedQuestion unlinkedQuestion, Node.Text reference, DomainFile file) {
        Optional<UnlinkedQuestion> found = find(reference.value(), file);
        if (found.isEmpty()) {
            String no = "there is no question " + InvisibleCharacters.quoted(reference.value());
            if (complete) {
                file.report().error(reference.place(), no + " to see" + suggestion(reference));
            } else {
                // The question may be in the file that could not be read, and one bad file must not spoil others.
                file.report().warning(reference.place(), no + " in the files that could be read");
            }
        } else if (found.get() == unlinkedQuestion) {
            file.report().warning(reference.place(), "this question refers to itself");
        }
    }

    private String suggestion(Node.Text reference) {
        return suggestions++ > MOST_SUGGESTIONS ? "" : DidYouMean.hint(reference.value(), byId.keySet());
    }

    private Optional<UnlinkedQuestion> find(String idOrNumber, DomainFile file) {
        UnlinkedQuestion found = byId.get(idOrNumber);
        if (found == null) {
            String number = IdSyntax.canonical(idOrNumber);
            found = byNumberInGroup.get(inGroup(number, file));
            found = found == null ? byNumber.get(number) : found;
        }
        return Optional.ofNullable(found);
    }

    private static String inGroup(String number, DomainFile file) {
        return number.concat("\n").concat(file.group());
    }

    /** Returns the domains; files of one folder that name the same domain share it. */
    private List<Domain> domains(DomainIds domainIds) {
        Set<String> ids = new HashSet<>();
        for (DomainFile file : files) {
            for (UnlinkedQuestion question : file.usable()) {
                ids.add(question.question().id());
            }
        }
        Map<String, Domain> domains = new LinkedHashMap<>();
        for (DomainFile file : files) {
            List<Question> questions = questions(file, ids);
            if (!questions.isEmpty()) {
                String id = domainIds.of(file);
                Domain before = domains.get(id);
                if (before != null) {
                    questions.addAll(0, before.questions());
                }
                String title = before == null ? file.title() : before.title();
                domains.put(id, new Domain(bank(file), id, title, questions));
            }
        }
        // Whatever the order in which the files were named, the domains of a bank stand together.
        List<Domain> ordered = new ArrayList<>();
        for (boolean isMain : new boolean[] {true, false}) {
            for (Domain domain : domains.values()) {
                if (domain.bank().isMain() == isMain) {
                    ordered.add(domain);
                }
            }
        }
        return ordered;
    }

    private BankName bank(DomainFile file) {
        return names.getOrDefault(file.group(), BankName.MAIN);
    }

    private List<Question> questions(DomainFile file, Set<String> ids) {
        List<Question> questions = new ArrayList<>();
        for (UnlinkedQuestion question : file.usable()) {
            questions.add(bank(file).numbered(question.question().withSee(see(question, file, ids))));
        }
        return questions;
    }

    private List<String> see(UnlinkedQuestion question, DomainFile file, Set<String> ids) {
        Set<String> see = new LinkedHashSet<>();
        for (Node.Text reference : question.see()) {
            Optional<UnlinkedQuestion> found = find(reference.value(), file);
            if (found.isPresent() && found.get() != question) {
                String id = found.get().question().id();
                if (ids.contains(id)) {
                    see.add(id);
                }
            }
        }
        return List.copyOf(see);
    }

    private static String title(List<Domain> domains) {
        if (domains.isEmpty()) {
            return "";
        }
        String first = domains.get(0).title();
        return domains.size() == 1 ? first : first + " and " + (domains.size() - 1) + " more";
    }
}
