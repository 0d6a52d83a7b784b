package guide.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.Player;
import guide.keys.Rebinding.Objection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RebindingTest {
    @Test
    void withoutWishes_keysStayAsTheyCome() {
        assertThat(Rebinding.of(List.of()).keymap().entries().toList())
                .isEqualTo(Keymap.DEFAULT.entries().toList());
    }

    @Test
    void otherKey_worksAndTheOldOneDoesNot() {
        Keymap keymap = keymap(wish("skip", "n"));
        assertThat(action(keymap, "n")).contains(Action.SKIP);
        assertThat(action(keymap, "s")).isEmpty();
        assertThat(action(keymap, "Space")).contains(Action.REVEAL);
        assertThat(keymap.keys(Action.SKIP)).isEqualTo("n");
    }

    @Test
    void severalKeys_allWorkAndTheFirstIsNamed() {
        Keymap keymap = keymap(wish("reveal", "v", "pgdn", "é"));
        assertThat(action(keymap, "v")).contains(Action.REVEAL);
        assertThat(action(keymap, "PgDn")).contains(Action.REVEAL);
        assertThat(action(keymap, "é")).contains(Action.REVEAL);
        assertThat(keymap.key(Action.REVEAL)).isEqualTo("v");
        assertThat(keymap.keys(Action.REVEAL)).isEqualTo("v PgDn é");
    }

    @Test
    void footer_namesTheKeysThatMove() {
        assertThat(Keymap.DEFAULT.key(Action.DOWN)).isEqualTo("↑↓");
        assertThat(keymap(wish("down", "d"), wish("up", "w")).key(Action.DOWN)).isEqualTo("wd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "revael | v | | unknown action 'revael', did you mean 'reveal'?",
                "dance | v | | unknown action 'dance'; 'guide config' lists all of them",
                "skip | Entr | Entr | unknown key 'Entr', did you mean 'Enter'?",
                "skip | f | f | key 'f' is also 'flag' while a question is asked; give one of them another key",
                "good | j | j | key 'j' is also 'down' while an answer shows; give one of them another key",
                "keep | k | k | 'keep' needs a key that types nothing, such as Tab",
                "typed | . | . | 'typed' needs a key that types nothing, such as Tab",
                "typed | Enter | Enter | key 'Enter' is also 'new-line' while you type an answer; give one of them another key",
            })
    void wishThatCannotBe_isSaid(String action, String key, String wrong, String sentence) {
        Rebinding rebinding = Rebinding.of(List.of(wish(action, key)));
        assertThat(rebinding.objections()).containsExactly(new Objection(action, Optional.ofNullable(wrong), sentence));
        assertThat(rebinding.keymap().entries().toList())
                .isEqualTo(Keymap.DEFAULT.entries().toList());
        assertThat(rebinding.granted()).isEmpty();
    }

    @Test
    void unknownKey_saysWhichThereAre() {
        assertThat(Rebinding.of(List.of(wish("skip", "Ctrl-X"))).objections())
                .singleElement()
                .extracting(Objection::sentence)
                .asString()
                .startsWith("unknown key 'Ctrl-X'; a key is one character, or one of Space, Enter, Esc, ");
    }

    @Test
    void twoActionsThatSwapKeys_areFine() {
        Keymap keymap = keymap(wish("skip", "f"), wish("flag", "s"));
        assertThat(action(keymap, "f")).contains(Action.SKIP);
        assertThat(action(keymap, "s")).contains(Action.FLAG);
    }

    @Test
    void sameKeyOnDifferentScreens_isFine() {
        assertThat(Rebinding.of(List.of(wish("charts", "u"))).objections()).isEmpty();
    }

    @Test
    void oneWrongWish_leavesTheOthersInForce() {
        Rebinding rebinding = Rebinding.of(List.of(wish("skip", "n"), wish("flag", "e")));
        assertThat(rebinding.objections()).extracting(Objection::action).containsExactly("flag");
        assertThat(action(rebinding.keymap(), "n")).contains(Action.SKIP);
        assertThat(action(rebinding.keymap(), "f")).contains(Action.FLAG);
        assertThat(action(rebinding.keymap(), "e")).contains(Action.EDIT);
        assertThat(rebinding.granted()).containsExactly("skip");
    }

    @Test
    void oneWrongKeyOfSeveral_leavesTheOthersInForce() {
        Rebinding rebinding = Rebinding.of(List.of(wish("skip", "e", "n", "Entr")));
        assertThat(rebinding.objections())
                .extracting(Objection::key)
                .containsExactly(Optional.of("Entr"), Optional.of("e"));
        assertThat(rebinding.keymap().keys(Action.SKIP)).isEqualTo("n");
    }

    @Test
    void keyThatComesBack_clashesInItsTurn() {
        Rebinding rebinding = Rebinding.of(List.of(wish("flag", "Entr"), wish("skip", "f"), wish("attempt", "s")));
        assertThat(rebinding.objections()).extracting(Objection::action).containsExactly("flag", "skip", "attempt");
        assertThat(rebinding.keymap().entries().toList())
                .isEqualTo(Keymap.DEFAULT.entries().toList());
    }

    @Test
    void keysThatRemain_mustNotTypeWhereTextIsTyped() {
        Rebinding rebinding = Rebinding.of(List.of(wish("typed", "Enter", ".")));
        assertThat(rebinding.objections())
                .extracting(Objection::key)
                .containsExactly(Optional.of("Enter"), Optional.of("."));
        assertThat(rebinding.keymap().keys(Action.TYPED)).isEqualTo("Esc");
    }

    /** Whatever is wished, no key asks for two things at once. The seed is printed where it fails. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void randomWishes_neverLeaveAKeyWithTwoMeanings(long seed) {
        Random random = new Random(seed);
        List<String> keys =
                List.of("a", "e", "f", "j", "n", "q", "s", "u", "x", "1", "?", "Enter", "Esc", "Tab", "Nope");
        List<KeyRequest> wishes = new ArrayList<>();
        for (Action action : Action.values()) {
            if (random.nextInt(3) == 0) {
                wishes.add(wish(
                        action.id(), keys.get(random.nextInt(keys.size())), keys.get(random.nextInt(keys.size()))));
            }
        }
        Rebinding once = Rebinding.of(wishes);
        List<KeyRequest> left = once.keymap()
                .entries()
                .filter(entry -> once.granted().contains(entry.action()))
                .map(entry -> new KeyRequest(entry.action(), entry.keys()))
                .toList();
        assertThat(Rebinding.of(left).objections())
                .as("seed %d: %s", seed, wishes)
                .isEmpty();
    }

    @Test
    void twoWishesForOneKey_areBothSaid() {
        assertThat(Rebinding.of(List.of(wish("skip", "n"), wish("flag", "n"))).objections())
                .extracting(Objection::action)
                .containsExactlyInAnyOrder("skip", "flag");
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void keysAsTheyCome_meanOneThingInEachSituation(Situation situation) {
        Map<Binding, Action> seen = new HashMap<>();
        for (Action action : situation.actions()) {
            for (Binding binding : Keymap.DEFAULT.bindings(action)) {
                Action before = seen.put(binding, action);
                assertThat(before == null || isOneAtATime(before, action))
                        .as("%s: %s for %s and %s", situation, binding.word(), before, action)
                        .isTrue();
            }
        }
    }

    /** Of these only one works at a time; help in the statistics is asked for before '?' closes. */
    private static boolean isOneAtATime(Action one, Action other) {
        List<Action> entering = List.of(Action.OPEN, Action.SHUT, Action.FOLLOW);
        List<Action> helping = List.of(Action.HELP, Action.CLOSE);
        List<Action> suspending = List.of(Action.SUSPEND, Action.RESUME);
        List<Action> escaping = List.of(Action.CLEAR, Action.NEVER_MIND);
        return Stream.of(entering, helping, suspending, escaping).anyMatch(l -> l.containsAll(List.of(one, other)));
    }

    @Test
    void everyAction_worksSomewhere() {
        assertThat(Arrays.stream(Situation.values()).flatMap(s -> s.actions().stream()))
                .contains(Action.values());
    }

    @Test
    void everyKeyAsItComes_canBeWrittenInTheConfiguration() {
        Keymap.DEFAULT
                .entries()
                .forEach(entry -> assertThat(Rebinding.of(List.of(new KeyRequest(entry.action(), entry.keys())))
                                .objections())
                        .as(entry.action())
                        .isEmpty());
    }

    private static KeyRequest wish(String action, String... keys) {
        return new KeyRequest(action, List.of(keys));
    }

    private static Keymap keymap(KeyRequest... wishes) {
        Rebinding rebinding = Rebinding.of(List.of(wishes));
        assertThat(rebinding.objections()).isEmpty();
        return rebinding.keymap();
    }

    private static Optional<Action> action(Keymap keymap, String key) {
        return keymap.action(
                Player.input(key), List.of(Action.REVEAL, Action.SKIP, Action.FLAG, Action.EDIT, Action.UNDO));
    }
}
