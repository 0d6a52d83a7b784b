package guide.bank;

import guide.yaml.Node;
import guide.yaml.Place;
import java.util.List;

/**
 * A question as one file tells it, before the whole bank is known.
 *
 * @param question its {@code see} is still empty
 * @param id where the id stands
 * @param number where the number stands
 * @param see ids or numbers, as written
 */
record UnlinkedQuestion(Question question, Place id, Place number, List<Node.Text> see) {}
