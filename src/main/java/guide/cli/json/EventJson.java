package guide.cli.json;

import guide.event.Event;
import guide.event.Fact;
import guide.study.Grade;
import java.time.Instant;

/**
 * Makes what {@code guide history --json} prints of an event. Names and meanings stay; new ones may be added.
 *
 * <ul>
 *   <li>of each: {@code id}, {@code kind}, {@code device}, {@code number}, {@code time} and {@code offset} in minutes
 *   <li>{@code question}, and the fields that the kind has
 * </ul>
 */
public final class EventJson {
    private EventJson() {}

    public static Json of(Event event) {
        Fact fact = event.fact();
        Json json = new Json()
                .put("id", event.id())
                .put("kind", fact.kind())
                .put("device", event.device())
                .put("number", event.number())
                .put("time", Instant.ofEpochMilli(event.time()))
                .put("offset", event.offset());
        if (fact instanceof Fact.OfQuestion f) {
            json.put("question", f.question());
        }
        if (fact instanceof Fact.Review review) {
            json.put("grade", Grade.of(review.grade()).word())
                    .put("ms", review.ms())
                    .put("thought_ms", review.thoughtMs())
                    .put("points", review.points())
                    .put("hash", review.hash());
        } else if (fact instanceof Fact.OfEvent about) {
            json.put("of", about.of());
        } else if (fact instanceof Fact.Flag flag) {
            json.put("reason", flag.reason());
        } else if (fact instanceof Fact.Attempt attempt) {
            json.put("text", attempt.text());
        } else if (fact instanceof Fact.Rename rename) {
            json.put("to", rename.to());
        } else if (fact instanceof Fact.Plan plan) {
            json.put("name", plan.name())
                    .put("date", plan.date().map(Object::toString).orElse(""))
                    .put("minutes", plan.minutes())
                    .put("domains", plan.domains());
        } else {
            putInterview(json, fact);
        }
        return json;
    }

    private static void putInterview(Json json, Fact fact) {
        if (fact instanceof Fact.Interview interview) {
            json.put("minutes", interview.minutes())
                    .put("questions", interview.questions())
                    .put("seed", interview.seed());
        } else if (fact instanceof Fact.Answer answer) {
            json.put("interview", answer.interview())
                    .put("review", answer.review())
                    .put("ms", answer.ms())
                    .put("of", answer.points())
                    .put("replies", answer.replies(), EventJson::reply)
                    .put("traps", answer.traps())
                    .put("did", answer.did());
        } else if (fact instanceof Fact.Interviewed end) {
            json.put("interview", end.interview()).put("ms", end.ms()).put("left", end.left());
        }
    }

    private static Json reply(Fact.Reply reply) {
        return new Json()
                .put("followup", reply.followup())
                .put("said", reply.said())
                .put("ms", reply.ms());
    }
}
