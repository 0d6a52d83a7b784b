package guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "a, 1",
        "é, 1",
        "e\u0301, 1",
        "日, 2",
        "👩‍💻, 2",
        "👩🏽‍❤️‍💋‍👨🏿, 2",
        "🇩🇪, 2",
        "🇩🇪🇫🇷, 4",
        "✅, 2",
        "⚠️, 2",
        "⚠, 1",
        "1️⃣, 2",
        "ก็, 1",
        "한국, 4",
        "각, 2",
        "ｱ, 1",
        "Ａ, 2",
        "—, 1",
        "…, 1",
        "│, 1",
        "ab日, 4",
        "👍🏽, 2"
    })
    void width_isCountedClusterByCluster(String text, int cells) {
        assertThat(Cells.width(text)).isEqualTo(cells);
    }

    @Test
    void clusters_areTheSameOnEveryJdk() {
        assertThat(clusters("e\u0301👩‍💻🇩🇪🇫🇷ก็日1️⃣ab"))
                .containsExactly("e\u0301", "👩‍💻", "🇩🇪", "🇫🇷", "ก็", "日", "1️⃣", "a", "b");
        assertThat(clusters("क्षि")).containsExactly("क्", "ष", "ि");
    }

    @Test
    void zwj_joinsPicturesOnly() {
        assertThat(clusters("a\u200D👩b")).containsExactly("a\u200D", "👩", "b");
    }

    @Test
    void fitting_endsAtAClustersEdge() {
        assertThat(beginning("a👩‍💻b", 2)).isEqualTo("a");
        assertThat(beginning("a👩‍💻b", 3)).isEqualTo("a👩‍💻");
        assertThat(beginning("e\u0301e\u0301", 1)).isEqualTo("e\u0301");
        assertThat(beginning("abc", 0)).isEmpty();
        assertThat(beginning("abc", 9)).isEqualTo("abc");
    }

    private static String beginning(String text, int cells) {
        return text.substring(0, Cells.fitting(text, 0, cells));
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = Cells.next(text, i);
            clusters.add(text.substring(i, end));
            i = end;
        }
        return clusters;
    }
}
