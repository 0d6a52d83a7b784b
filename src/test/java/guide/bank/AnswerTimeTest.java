package guide.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTimeTest {
    @Test
    void words_countAtTheRateOfACalmSpeaker() {
        assertThat(AnswerTime.estimated(words(130)).minutes()).isEqualTo(1);
        assertThat(AnswerTime.estimated(words(131)).minutes()).isEqualTo(2);
        assertThat(AnswerTime.estimated(words(130), words(140)).minutes()).isEqualTo(3);
    }

    @Test
    void estimate_isOneToFiveMinutes() {
        assertThat(AnswerTime.estimated().minutes()).isEqualTo(1);
        assertThat(AnswerTime.estimated("", "Yes.").minutes()).isEqualTo(1);
        assertThat(AnswerTime.estimated(words(20_000)).minutes()).isEqualTo(5);
    }

    @Test
    void signs_areNoWords() {
        assertThat(AnswerTime.estimated("| --- | --- |\n".repeat(200)).minutes())
                .isEqualTo(1);
    }

    @Test
    void scriptsWithoutSpaces_countTwoSignsAsAWord() {
        assertThat(AnswerTime.estimated("学".repeat(260)).minutes()).isEqualTo(1);
        assertThat(AnswerTime.estimated("学".repeat(262)).minutes()).isEqualTo(2);
    }

    private static String words(int count) {
        return "word ".repeat(count);
    }
}
