package guide.bank;

import guide.yaml.Nearest;
import guide.yaml.Node;
import guide.yaml.Problem;
import guide.yaml.Report;
import guide.yaml.Unseen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the files together: finds ids and numbers that clash, and what {@code see} refers to. */
final class Assembly {
    /** Each is sought among all ids. */
    private static final int MOST_SUGGESTIONS = 100;

    private final List<DomainFile> files;
    private final Map<String, Draft> byId = new HashMap<>();
    private final Map<String, Draft> byNumber = new HashMap<>();
    private final Map<String, Draft> byNumberInGroup = new HashMap<>();
    private final boolean complete;
    private int suggestions;

    /**
     * @param complete whether {@code see} can only mean a question of these files, as far as their names tell
     */
    Assembly(List<DomainFile> files, boolean complete) {
        this.files = files;
        for (DomainFile file : files) {
            complete &= file.complete();
        }
        this.complete = complete;
    }

    /** The bank of all files without errors, and every problem. */
    Loaded bank(GuideFile guide, List<Report> reports) {
        for (DomainFile file : files) {
            register(file);
        }
        for (DomainFile file : files) {
            checkSee(file);
        }
        List<Domain> domains = domains();
        String title = guide.title().isEmpty() ? title(domains) : guide.title();
        List<Problem> problems = new ArrayList<>();
        for (Report report : reports) {
            problems.addAll(report.problems());
        }
        return new Loaded(new Bank(title, guide.tagline(), domains), problems, leftOut());
    }

    private List<LeftOut> leftOut() {
        List<LeftOut> all = new ArrayList<>(0);
        for (DomainFile file : files) {
            file.report().first().ifPresent(why -> all.add(new LeftOut(domain(file), why)));
        }
        return all;
    }

    private static Domain domain(DomainFile file) {
        List<Question> questions = new ArrayList<>(file.drafts().size());
        for (Draft draft : file.drafts()) {
            questions.add(draft.question());
        }
        return new Domain(file.id(), file.title(), questions);
    }

    private void register(DomainFile file) {
        for (Draft draft : file.drafts()) {
            Draft first = byId.putIfAbsent(draft.question().id(), draft);
            if (first != null) {
                String id = Unseen.quoted(draft.question().id());
                file.report().error(draft.id(), "id " + id + " is used twice, first at " + first.id());
            }
            if (!draft.question().number().isEmpty()) {
                registerNumber(draft, file);
            }
        }
    }

    /** Each guide numbers its own questions, so only files of one folder can clash. */
    private void registerNumber(Draft draft, DomainFile file) {
        String number = Names.canonical(draft.question().number());
        byNumber.putIfAbsent(number, draft);
        Draft first = byNumberInGroup.putIfAbsent(inGroup(number, file), draft);
        if (first != null) {
            file.report().error(draft.number(), "number " + number + " is used twice, first at " + first.number());
        }
    }

    private void checkSee(DomainFile file) {
        for (Draft draft : file.drafts()) {
            for (Node.Text reference : draft.see()) {
                checkSee(draft, reference, file);
            }
        }
    }

    private void checkSee(Draft draft, Node.Text reference, DomainFile file) {
        Optional<Draft> found = find(reference.value(), file);
        String name = Unseen.quoted(reference.value());
        if (found.isEmpty() && complete) {
            file.report().error(reference.place(), "there is no question " + name + " to see" + suggestion(reference));
        } else if (found.isEmpty()) {
            // It may well be in the file that could not be read, and one bad file must not drag others with it.
            file.report()
                    .warning(reference.place(), "there is no question " + name + " in the files that could be read");
        } else if (found.get() == draft) {
            file.report().warning(reference.place(), "this question refers to itself");
        }
    }

    private String suggestion(Node.Text reference) {
        if (suggestions++ > MOST_SUGGESTIONS) {
            return "";
        }
        return Nearest.to(reference.value(), byId.keySet())
                .map(id -> "; did you mean '" + id + "'?")
                .orElse("");
    }

    private Optional<Draft> find(String idOrNumber, DomainFile file) {
        Draft found = byId.get(idOrNumber);
        if (found == null) {
            String number = Names.canonical(idOrNumber);
            found = byNumberInGroup.get(inGroup(number, file));
            found = found == null ? byNumber.get(number) : found;
        }
        return Optional.ofNullable(found);
    }

    private static String inGroup(String number, DomainFile file) {
        return number.concat("\n").concat(file.group());
    }

    /** Files that name the same domain share it. */
    private List<Domain> domains() {
        Set<String> ids = new LinkedHashSet<>();
        for (DomainFile file : files) {
            if (!file.report().failed()) {
                for (Draft draft : file.drafts()) {
                    ids.add(draft.question().id());
                }
            }
        }
        Map<String, Domain> domains = new LinkedHashMap<>();
        for (DomainFile file : files) {
            if (!file.report().failed()) {
                Domain domain = new Domain(file.id(), file.title(), questions(file, ids));
                Domain first = domains.get(file.id());
                domains.put(file.id(), first == null ? domain : joined(first, domain));
            }
        }
        return new ArrayList<>(domains.values());
    }

    private static Domain joined(Domain first, Domain second) {
        List<Question> questions = new ArrayList<>(first.questions());
        questions.addAll(second.questions());
        return new Domain(first.id(), first.title(), questions);
    }

    private List<Question> questions(DomainFile file, Set<String> ids) {
        List<Question> questions = new ArrayList<>(file.drafts().size());
        for (Draft draft : file.drafts()) {
            Question question = draft.question();
            questions.add(draft.see().isEmpty() ? question : question.withSee(see(draft, file, ids)));
        }
        return questions;
    }

    private List<String> see(Draft draft, DomainFile file, Set<String> ids) {
        Set<String> see = new LinkedHashSet<>();
        for (Node.Text reference : draft.see()) {
            Optional<Draft> found = find(reference.value(), file);
            if (found.isPresent()
                    && found.get() != draft
                    && ids.contains(found.get().question().id())) {
                see.add(found.get().question().id());
            }
        }
        return new ArrayList<>(see);
    }

    private static String title(List<Domain> domains) {
        if (domains.isEmpty()) {
            return "";
        }
        String first = domains.get(0).title();
        return domains.size() == 1 ? first : first + " and " + (domains.size() - 1) + " more";
    }
}
