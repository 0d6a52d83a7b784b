package guide.app.imports;

import guide.bank.Question;
import guide.deck.Loss;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an import did, or would do.
 *
 * @param bank the bank's name
 * @param reading what each file was read as, one sentence each; of a folder one in all
 * @param count how many questions the bank has now, by how they relate to those before
 * @param withPoints how many have key points
 * @param unanswered how many have no answer
 * @param losses what was left out or changed, of each kind one, with where the first is
 * @param reworded the questions that were recognized in other words
 * @param gone what the questions asked that are not in the deck any more
 * @param goneReviews how many answers they have, which stay in the journal
 * @param history what became of the answers of the other program; empty where they were not asked for
 * @param keptByHand files of the user's own in the folder, which stay
 * @param isWritten whether the bank's files are others now
 * @param folder where the bank is
 * @param first the first questions as they are asked, for a trial
 */
public record ImportReport(
        String bank,
        List<String> reading,
        Count count,
        int withPoints,
        int unanswered,
        List<Placed> losses,
        List<Reworded> reworded,
        List<String> gone,
        int goneReviews,
        Optional<History> history,
        List<String> keptByHand,
        boolean isWritten,
        Path folder,
        List<Question> first) {
    /** Keeps copies of the lists. */
    public ImportReport {
        reading = List.copyOf(reading);
        losses = List.copyOf(losses);
        reworded = List.copyOf(reworded);
        gone = List.copyOf(gone);
        keptByHand = List.copyOf(keptByHand);
        first = List.copyOf(first);
    }

    /** How many questions are new, have other texts, are asked in other words, are the same, and are back. */
    public record Count(int all, int fresh, int changed, int reworded, int same, int back) {
        /** Counts matches. */
        static Count of(List<MatchedCard> matches) {
            return new Count(
                    matches.size(),
                    of(matches, MatchedCard.Kind.NEW),
                    of(matches, MatchedCard.Kind.CHANGED),
                    of(matches, MatchedCard.Kind.REWORDED),
                    of(matches, MatchedCard.Kind.SAME),
                    of(matches, MatchedCard.Kind.BACK));
        }

        private static int of(List<MatchedCard> matches, MatchedCard.Kind kind) {
            return (int) matches.stream().filter(match -> match.kind() == kind).count();
        }
    }

    /** What a question asked before, and what it asks now. */
    public record Reworded(String before, String now) {}

    /** One kind of loss with the file of its first case, which is empty if only one file was imported. */
    public record Placed(Loss loss, String file) {}

    /**
     * The answers of the other program.
     *
     * @param taken that were new to the journal
     * @param known that it had
     * @param others of cards that were not imported
     * @param suspended how many questions are left out of sessions now, since the other program left them out
     */
    public record History(int taken, int known, int others, int suspended) {}
}
