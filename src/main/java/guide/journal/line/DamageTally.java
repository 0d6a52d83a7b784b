package guide.journal.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts damage, so that the file of another program, with thousands of lines, is one sentence, and a few damaged lines
 * are named one by one.
 */
public final class DamageTally {
    /** The most lines of a kind in a file that are named one by one. */
    private static final int NAMED = 3;

    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** Returns the tally of this damage. */
    public static DamageTally of(List<Damage> damage) {
        DamageTally tally = new DamageTally();
        damage.forEach(tally::add);
        return tally;
    }

    /** Counts one more place. */
    public void add(Damage damage) {
        String kind = damage.kind() + " " + damage.reason() + " " + damage.file();
        groups.computeIfAbsent(kind, any -> new Group()).add(damage);
    }

    /** Returns what was counted, in the order of the first line of each kind and file. */
    public List<DamagedLines> lines() {
        List<DamagedLines> lines = new ArrayList<>();
        for (Group group : groups.values()) {
            if (group.count > NAMED) {
                lines.add(new DamagedLines(group.named.get(0), group.count));
            } else {
                group.named.forEach(each -> lines.add(new DamagedLines(each, 1)));
            }
        }
        return lines;
    }

    /** Damage of one kind in one file. */
    private static final class Group {
        private final List<Damage> named = new ArrayList<>();
        private long count;

        void add(Damage damage) {
            count++;
            if (named.size() < NAMED) {
                named.add(damage);
            }
        }
    }
}
