package guide.app.interview;

import guide.app.AppContext;
import guide.study.interview.Scorecard;
import java.util.List;

final class InterviewMarkdown {
    private InterviewMarkdown() {}

    static List<String> of(Scorecard scorecard, AppContext context) {
        return List.of("# Mock interview of " + scorecard.interview().day().date()
                + context.bank().title());
    }
}
