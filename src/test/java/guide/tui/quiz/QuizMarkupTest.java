package guide.tui.quiz;

import guide.bank.AnswerTime;
import guide.bank.Question;
import guide.fixture.Golden;
import guide.fixture.Player;
import guide.yaml.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions with formulas and with HTML as they are drawn. */
class QuizMarkupTest {
    @Test
    void formulas_lookAsDrawn() {
        looksAsDrawn(
                "formulas",
                "What is $\\text{softmax}(x_i)$, and why divide by $\\sqrt{d_k}$?",
                """
                It turns logits $\\mathbf{z}$ into probabilities:

                $$
                \\text{softmax}(z_i) = \\frac{e^{z_i}}{\\sum_{j=1}^{K} e^{z_j}}
                $$

                \\[
                R = \\begin{pmatrix} \\cos\\theta & -\\sin\\theta \\\\ \\sin\\theta & \\cos\\theta \\end{pmatrix}
                \\]

                | loss | formula |
                | --- | --- |
                | cross entropy | $-\\sum_i y_i \\log \\hat{y}_i$ |

                It costs $5 to $10; \\(\\unknown{x}\\) stays.
                """,
                "$\\mathbf{v} \\in \\mathbb{R}^{d}$");
    }

    @Test
    void html_looksAsDrawn() {
        looksAsDrawn("html", "What does <b>Zookeeper</b> do?", """
                Zookeeper also: <ul> <li>Tracks which brokers live</li> <li>Elects a <code>controller</code></li></ul>

                <details>
                <summary>And KRaft?</summary>

                O(n<sup>2</sup>) messages become O(n).

                </details>

                | part | does |
                | --- | --- |
                | one<br>two | <ul><li>x</li><li>y</li></ul> |

                <!-- hidden -->
                """, "It <em>elects</em> a leader");
    }

    private static void looksAsDrawn(String name, String text, String answer, String point) {
        Question question = new Question(
                name,
                "",
                text,
                "",
                answer,
                List.of(point, "Another"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                AnswerTime.given(2),
                "",
                Place.of("test.yaml"));
        Player player = new Player(question).press("Space");
        Golden.assertLooksLike(name + "-80x24", player.sees());
        Golden.assertLooksLike(name + "-200x60", player.sees(Player.LARGE));
        Player small = new Player(question).press(Player.SMALL, "Space", "PgDn");
        Golden.assertLooksLike(name + "-40x12", small.sees(Player.SMALL));
    }
}
