package guide.journal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects sentences about what saving met on its way; the person reads each once, after the answer is safe. */
final class Notices {
    private final Set<String> all = new LinkedHashSet<>();
    private int passedOn;

    synchronized void add(String sentence) {
        all.add(sentence);
    }

    /** Returns the sentences since the last call. */
    synchronized List<String> unseen() {
        List<String> unseen = new ArrayList<>(all).subList(passedOn, all.size());
        passedOn = all.size();
        return unseen;
    }
}
