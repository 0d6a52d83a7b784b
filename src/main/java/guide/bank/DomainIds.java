package guide.bank;

import guide.text.InvisibleCharacters;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives each domain an id of its own. Where a file names a domain of another folder, the two stay apart: the later one is
 * named by its folder as well, and a warning says so.
 */
final class DomainIds {
    private final Map<String, BankName> banks;
    /** The group that each id belongs to. */
    private final Map<String, String> groups = new HashMap<>();

    private final Map<String, String> byGroupAndId = new HashMap<>();

    /** @param banks the banks that some groups are, by group */
    DomainIds(Map<String, BankName> banks) {
        this.banks = banks;
    }

    /** Returns the id of a file's domain. */
    String of(DomainFile file) {
        String key = file.group().concat("\n").concat(file.id());
        String known = byGroupAndId.get(key);
        if (known == null) {
            known = first(file);
            byGroupAndId.put(key, known);
        }
        return known;
    }

    private String first(DomainFile file) {
        String id = banks.getOrDefault(file.group(), BankName.MAIN).domain(file.id());
        String free = id;
        for (int i = 1; groups.containsKey(free); i++) {
            free = folder(file.group()) + (i > 1 ? "-" + i : "") + "/" + file.id();
        }
        groups.put(free, file.group());
        if (!free.equals(id)) {
            file.report()
                    .warning(
                            file.named(),
                            "there is a domain " + InvisibleCharacters.quoted(id)
                                    + " already, so these questions are not put into it but are the domain "
                                    + InvisibleCharacters.quoted(free)
                                    + "; name another 'domain' to call them otherwise");
        }
        return free;
    }

    private static String folder(String group) {
        String word = IdSyntax.toWord(group.substring(group.lastIndexOf('/') + 1));
        return word.isEmpty() ? "bank" : word;
    }
}
