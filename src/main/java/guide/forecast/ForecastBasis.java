package guide.forecast;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Plan;
import guide.study.Plans;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.StudyDay;
import java.util.List;

/**
 * All that a forecast follows from beside its plan, with a key that changes when any of it changes: the journal, the study
 * day, the bank, and the settings that the scheduler uses.
 *
 * @param bank all its domains
 * @param frame a text without blanks that stands for all but the journal
 * @param key a text without blanks that stands for all
 */
public record ForecastBasis(List<Domain> bank, Progress progress, StudyDay today, String frame, String key) {
    /** Changes with the rule itself, so that an update trusts no figure of an earlier version. */
    private static final int VERSION = 3;

    /** Keeps a copy of the list. */
    public ForecastBasis {
        bank = List.copyOf(bank);
    }

    /** Returns the basis of a forecast on this day. */
    public static ForecastBasis of(List<Domain> bank, Progress progress, StudyDay today) {
        Rules rules = progress.rules();
        StringBuilder all = new StringBuilder();
        all.append(VERSION).append(' ').append(today.epochDay());
        all.append(' ').append(rules.retention()).append(' ').append(rules.dayStart());
        for (Domain domain : bank) {
            all.append('\n').append(domain.id());
            for (Question question : domain.questions()) {
                all.append(' ')
                        .append(question.id())
                        .append(' ')
                        .append(question.time().minutes());
            }
        }
        String frame = digest(all.toString());
        return new ForecastBasis(bank, progress, today, frame, frame + "." + digest(journal(progress)));
    }

    /** Returns the plans as they would be with this one. */
    Plans with(Plan plan) {
        return progress.plans().with(plan, today);
    }

    /** Returns a short text that stands for a plan's terms and those of the others beside it; their names change nothing. */
    String keyOf(Plan plan, Plans all) {
        StringBuilder terms = new StringBuilder(terms(plan));
        for (Plan other : all.coming(today)) {
            terms.append('\n').append(terms(other));
        }
        return digest(terms.toString());
    }

    private static String terms(Plan plan) {
        String domains = String.join(" ", plan.domains());
        return plan.date().epochDay() + " " + plan.start().epochDay() + " " + plan.minutes() + " " + domains;
    }

    /** Returns the sum of the hashes of all events' ids, so that their order does not matter, and their number. */
    private static String journal(Progress progress) {
        long[] sums = {0, 0};
        progress.allEvents().forEach(event -> {
            sums[0]++;
            sums[1] += hash(event.id());
        });
        return sums[0] + " " + sums[1];
    }

    private static String digest(String text) {
        return Long.toHexString(hash(text));
    }

    /** FNV-1a with the finisher of SplitMix64 behind it: Java's own digests take longer to load than the rest of the start. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
