package guide.deck.text;

import static org.assertj.core.api.Assertions.assertThat;

import guide.deck.Loss;
import guide.deck.Losses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private final Losses losses = new Losses();
    private final Pictures pictures = new Pictures(losses);

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '$', textBlock = """
                    [](a.png)                         ! a.png
                    [a [note]](a.png "title")         ! a.png
                    [](<a picture.png>)               ! a picture.png
                    [the curve][1]                    ! the curve
                    <img alt="" src="my pictures/1.png"> ! my pictures/1.png
                    """)
    void anImage_isNamedByItsAddress(String markdown, String address) {
        pictures.count("See " + (markdown.startsWith("[") ? "!" : "") + markdown, 7);
        assertThat(losses.all()).containsExactly(new Loss(Loss.Kind.IMAGE, 1, 7, address));
    }

    @Test
    void anImageInCode_isNone() {
        pictures.countAll(1, "`![](a.png)`\n```\n![](b.png)\n```");
        assertThat(losses.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hear ![a.mp3][1] (again)", "Hear <img src=\"a.mp3\"> (again)"})
    void aLineKeepsItsText_whereASoundHasNoAddressInBrackets(String line) {
        assertThat(pictures.withoutSounds(line, 1)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C#.png", "what?.PNG", "a.png?size=2", "a.png#top"})
    void anAddressOfAnImage_mayHoldWhatPartsAnAddress(String address) {
        assertThat(Pictures.isImage(address)).isTrue();
    }

    @Test
    void aSound_isTakenOutOfItsLine() {
        assertThat(pictures.withoutSounds("Hear ![a](b.mp3 \"c\") and see ![d](e.png)", 1))
                .isEqualTo("Hear  and see ![d](e.png)");
        assertThat(losses.all())
                .containsExactly(new Loss(Loss.Kind.IMAGE, 1, 1, "e.png"), new Loss(Loss.Kind.MEDIA, 1, 1, "b.mp3"));
    }
}
