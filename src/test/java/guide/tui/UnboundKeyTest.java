package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.interview.InterviewFiles;
import guide.fixture.Player;
import guide.fixture.Visitor;
import guide.keys.Input;
import guide.tui.home.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key that does nothing on a screen says so, until the next key. */
class UnboundKeyTest {
    private final Visitor visitor = Visitor.ofGuide();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "home | | w | 'w' does nothing here; ? lists the keys.",
                "home | | Tab | Tab does nothing here; ? lists the keys.",
                "question | Enter | w | 'w' does nothing here; ? lists the keys.",
                "question | Enter | 3 | Space shows the answer first.",
                "question | Enter | u | There is nothing to take back yet.",
                "question | Enter | y | Space shows the answer first.",
                "answer | Enter Space | w | 'w' does nothing here; ? lists the keys.",
                "answer | Enter Space | t | The answer shows already.",
                "answer | Enter Space | X | No key point seems to be in what you typed.",
                "answer | Enter Space | r | Everything is saved.",
                "summary | Enter s s s s s s s | W | 'W' does nothing here; ? lists the keys.",
                "help | ? | w | 'w' does nothing here.",
                "statistics | c | w | 'w' does nothing here; ? lists the keys.",
                "browse | b | w | 'w' does nothing here; ? lists the keys.",
                "prompt | / | Tab | Tab does nothing here; ? lists the keys.",
                "sheet | Enter t | Tab | Tab does nothing here; ? lists the keys.",
            })
    void key_saysSoUntilTheNextKey(String screen, String way, String key, String sentence) {
        go(way);
        visitor.give(Visitor.USUAL, input(key));
        assertThat(visitor.sees()).as(screen).contains(sentence);
        visitor.press("Down");
        assertThat(visitor.sees()).as(screen).doesNotContain(sentence);
    }

    @ParameterizedTest
    @CsvSource({"''", "Enter", "Enter Space", "?", "c", "b"})
    void whatIsNoKey_isNotMentioned(String way) {
        go(way);
        String before = visitor.sees();
        for (Input input : new Input[] {
            new Input.Tick(),
            new Input.Mouse(Input.Mouse.Action.RELEASE, 3, 3),
            new Input.Key(Input.Key.Name.REDRAW),
            new Input.Resize(Visitor.USUAL)
        }) {
            assertThat(visitor.give(Visitor.USUAL, input).sees()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "Enter", "Enter Space", "?", "c", "b", "Enter s s s s s s s"})
    void pastedText_isOneSentence(String way) {
        go(way);
        visitor.give(Visitor.USUAL, new Input.Paste("3q what?"));
        assertThat(visitor.sees()).contains("Pasted text does nothing here.");
    }

    @Test
    void whatIsNotSaved_staysInSight() {
        go("Enter Space");
        visitor.fullDisk(true).press("3", "w");
        assertThat(visitor.sees()).contains("NOT saved: the disk is full.");
    }

    private void go(String way) {
        visitor.opening(Home.screen(visitor.desk(), visitor.progress(), InterviewFiles.NONE));
        for (String step : way == null ? new String[0] : way.split(" ")) {
            if (!step.isEmpty()) {
                visitor.press(step);
            }
        }
    }

    private static Input input(String key) {
        return Player.input(key);
    }
}
