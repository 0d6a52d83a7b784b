package guide.deck;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a reader leaves out, and keeps the first place of each kind. */
public final class Losses {
    private final Map<Loss.Kind, Loss> found = new EnumMap<>(Loss.Kind.class);

    /** @param line from 1; 0 where the source has no lines */
    public void add(Loss.Kind kind, int line, String what) {
        found.merge(kind, new Loss(kind, 1, line, what), Loss::plus);
    }

    /** Returns one for each kind that was found. */
    public List<Loss> all() {
        return List.copyOf(found.values());
    }
}
