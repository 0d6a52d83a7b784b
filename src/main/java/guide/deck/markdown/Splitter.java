package guide.deck.markdown;

import guide.deck.markdown.QuestionWords.Generic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts what belongs to a question from its answer, so that code and choices show before the answer, and nothing of the answer
 * does. What only some files mean by a mark, such as a button "Show", counts where at least half of the questions have it.
 */
final class Splitter {
    private final SourceLines source;
    private final List<Details> details;
    private final Map<String, Integer> summaries = new HashMap<>();
    private final boolean labelsPart;
    private final boolean solutionsPart;
    private final boolean ticksPart;
    private final boolean percentsPart;
    private final int questions;

    /** The text that shows before the answer, and the answer, which is empty where none was written. */
    record Parts(String context, String answer, boolean hasChoices) {}

    Splitter(SourceLines source, List<Details> details, List<QuestionPlace> all, boolean percentsPart) {
        this.source = source;
        this.details = details;
        this.percentsPart = percentsPart;
        questions = all.size();
        int labels = 0;
        int solutions = 0;
        int ticks = 0;
        for (QuestionPlace found : all) {
            int first = firstGeneric(found);
            if (first >= 0) {
                summaries.merge(QuestionWords.folded(details.get(first).summary()), 1, Integer::sum);
            }
            labels += label(found, false) >= 0 ? 1 : 0;
            solutions += label(found, true) >= 0 ? 1 : 0;
            ticks += unticked(found).isEmpty() ? 0 : 1;
        }
        labelsPart = 2 * labels >= questions;
        solutionsPart = 2 * solutions >= questions;
        ticksPart = 2 * ticks >= questions;
    }

    Parts of(QuestionPlace found) {
        Parts parts = byDetails(found)
                .or(() -> byLabel(found))
                .or(() -> byTicks(found))
                .or(() -> byPercent(found))
                .orElseGet(() -> new Parts("", text(found.from(), found.to()), false));
        String context = AnswerTrimmer.of(parts.context, found.isInItem());
        String answer = AnswerTrimmer.of(AnswerLabel.stripped(AnswerTrimmer.of(parts.answer, found.isInItem())), false);
        boolean hasChoices = parts.hasChoices || ChoiceList.isIn(context) || ChoiceList.isIn(answer);
        return new Parts(context, NoAnswer.is(answer) ? "" : answer, hasChoices);
    }

    private Optional<Parts> byDetails(QuestionPlace found) {
        int hidden = -1;
        int answer = -1;
        for (int i = Details.firstFrom(details, found.from()); i < details.size() && answer < 0; i = next(i)) {
            Details one = details.get(i);
            if (one.end() > found.to()) {
                break;
            } else if (isAnswer(one, found)) {
                answer = i;
            } else if (hidden < 0 && QuestionWords.generic(one.summary()) == Generic.HINT) {
                hidden = i;
            }
        }
        if (answer < 0) {
            return Optional.empty();
        }
        Details shown = details.get(answer);
        int contextTo = hidden < 0 ? shown.open() : details.get(hidden).open();
        String before = text(contextTo, shown.open());
        String body = AnswerTrimmer.of(text(shown.bodyFrom(), shown.bodyTo()), found.isInItem());
        String behind = text(shown.end(), found.to());
        String whole = before
                + (before.isBlank() ? "" : "\n\n")
                + body
                + (AnswerTrimmer.of(behind, false).isEmpty() ? "" : "\n\n" + behind);
        return Optional.of(new Parts(text(found.from(), contextTo), whole, false));
    }

    private boolean isAnswer(Details one, QuestionPlace found) {
        Generic generic = QuestionWords.generic(one.summary());
        boolean isUsual =
                2 * summaries.getOrDefault(QuestionWords.folded(one.summary()), 0) >= questions && questions > 1;
        return switch (generic) {
            case ANSWER -> true;
            case SHOWING ->
                isUsual
                        || AnswerTrimmer.of(text(found.from(), one.open()), false)
                                .isEmpty();
            case NONE -> isUsual;
            case HINT, CONTENTS -> false;
        };
    }

    private int firstGeneric(QuestionPlace found) {
        for (int i = Details.firstFrom(details, found.from()); i < details.size(); i = next(i)) {
            Generic generic = QuestionWords.generic(details.get(i).summary());
            if (details.get(i).end() > found.to()) {
                return -1;
            } else if (generic != Generic.HINT && generic != Generic.CONTENTS) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the next one that is not within this one. */
    private int next(int index) {
        return Math.max(index + 1, Details.firstFrom(details, details.get(index).end()));
    }

    private Optional<Parts> byLabel(QuestionPlace found) {
        int place = label(found, false);
        if (place >= 0 && (labelsPart || isMaterial(found.from(), place))) {
            return Optional.of(new Parts(text(found.from(), place), text(place, found.to()), false));
        }
        int solution = solutionsPart ? label(found, true) : -1;
        return solution < 0
                ? Optional.empty()
                : Optional.of(new Parts(text(found.from(), solution), text(solution, found.to()), false));
    }

    /** Returns where the line of the first label begins; -1 if there is none, also at the start of the answer itself. */
    private int label(QuestionPlace found, boolean isSolution) {
        boolean isFirst = true;
        for (int line = source.lineAt(found.from()); line < source.lines() && source.start(line) < found.to(); line++) {
            int start = Math.max(source.start(line), found.from());
            int end = Math.min(source.end(line), found.to());
            String text =
                    source.isCode(line) || end <= start ? "" : source.text().substring(start, end);
            Optional<AnswerLabel> label = AnswerLabel.of(text);
            boolean fits = label.isPresent()
                    && label.get().isSolution() == isSolution
                    && (!isSolution || label.get().isAlone());
            if (fits && !isFirst) {
                return start;
            }
            isFirst &= text.isBlank() && !source.isCode(line);
        }
        return -1;
    }

    /** Returns whether a text is what a question shows: code, a picture, a table, choices. */
    private boolean isMaterial(int from, int to) {
        String text = text(from, to);
        return source.code().get(source.lineAt(from), source.lineAt(to) + 1).cardinality() > 0
                || text.contains("![")
                || text.contains("<img")
                || text.contains("\n|")
                || ChoiceList.isIn(text);
    }

    /** A list of boxes far down may be what the answer says. */
    private Optional<Parts> byTicks(QuestionPlace found) {
        String context = unticked(found);
        boolean isAtStart = ListMarker.end(context.stripLeading()) > 0;
        return context.isEmpty() || !ticksPart && !isAtStart
                ? Optional.empty()
                : Optional.of(new Parts(context, text(found.from(), found.to()), true));
    }

    private String unticked(QuestionPlace found) {
        String text = text(found.from(), found.to());
        return text.contains("[x]") || text.contains("[X]") ? ChoiceList.unticked(text) : "";
    }

    private Optional<Parts> byPercent(QuestionPlace found) {
        for (int line = source.lineAt(found.from()); percentsPart && source.start(line) < found.to(); line++) {
            if (source.line(line).strip().equals("%") && source.start(line) >= found.from()) {
                return Optional.of(
                        new Parts(text(found.from(), source.start(line)), text(source.end(line), found.to()), false));
            }
        }
        return Optional.empty();
    }

    private String text(int from, int to) {
        String text = source.text().substring(from, Math.max(from, to));
        return source.start(source.lineAt(from)) < from ? text.replaceFirst("^[ \\t]+", "") : text;
    }
}
