package guide.deck.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import guide.deck.Losses;

/** Any HTML becomes Markdown, and a question of one line; never an exception. */
class HtmlTextFuzzTest {
    @FuzzTest
    void html(byte[] bytes) {
        String html = new String(bytes, UTF_8);
        HtmlText text = HtmlText.of(html, new Losses());
        assertThat(text.markdown()).isEqualTo(text.markdown());
        assertThat(text.plain()).isNotNull();
        assertThat(text.front().question()).doesNotContain("\n");
        HtmlText.of(HtmlText.html(html), new Losses()).front();
    }
}
