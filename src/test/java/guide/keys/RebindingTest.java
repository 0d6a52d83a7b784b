package guide.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.quiz.QuizAction;
import guide.cli.AllActions;
import guide.fixture.Player;
import guide.keys.Rebinding.Objection;
import guide.tui.SheetAction;
import guide.yaml.Node;
import guide.yaml.Place;
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
import org.junit.jupiter.params.provider.ValueSource;

class RebindingTest {
    private static final List<Action> ALL = AllActions.list();

    @Test
    void withoutWishes_keysStayAsTheyCome() {
        assertThat(rebinding().keymap().entries(ALL)).isEqualTo(Keymap.DEFAULT.entries(ALL));
    }

    @Test
    void otherKey_worksAndTheOldOneDoesNot() {
        Keymap keymap = keymap(wish("skip", "n"));
        assertThat(action(keymap, "n")).contains(QuizAction.SKIP);
        assertThat(action(keymap, "s")).isEmpty();
        assertThat(action(keymap, "Space")).contains(QuizAction.REVEAL);
        assertThat(keymap.keys(QuizAction.SKIP)).isEqualTo("n");
    }

    @Test
    void severalKeys_allWorkAndTheFirstIsNamed() {
        Keymap keymap = keymap(wish("reveal", "v", "pgdn", "é"));
        assertThat(action(keymap, "v")).contains(QuizAction.REVEAL);
        assertThat(action(keymap, "PgDn")).contains(QuizAction.REVEAL);
        assertThat(action(keymap, "é")).contains(QuizAction.REVEAL);
        assertThat(keymap.key(QuizAction.REVEAL)).isEqualTo("v");
        assertThat(keymap.keys(QuizAction.REVEAL)).isEqualTo("v PgDn é");
    }

    @Test
    void footer_namesTheKeysThatMove() {
        assertThat(Keymap.DEFAULT.key(SharedActions.DOWN)).isEqualTo("↑↓");
        assertThat(keymap(wish("down", "l"), wish("up", "L")).key(SharedActions.DOWN))
                .isEqualTo("Ll");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "revael | v | revael | unknown action 'revael', did you mean 'reveal'?",
                "dance | v | dance | unknown action 'dance'; 'guide config' lists all of them",
                "skip | Entr | Entr | unknown key 'Entr', did you mean 'Enter'?",
                "skip | f | f | key 'f' is also 'flag' while a question is asked; give one of them another key",
                "good | j | j | key 'j' is also 'down' while an answer shows; give one of them another key",
                "keep | k | k | 'keep' needs a key that types nothing, such as Tab",
                "typed | . | . | 'typed' needs a key that types nothing, such as Tab",
                "typed | Enter | Enter | key 'Enter' is also 'new-line' while you type an answer; give one of them another key",
            })
    void wishThatCannotBe_isSaid(String action, String key, String wrong, String sentence) {
        Rebinding rebinding = rebinding(wish(action, key));
        assertThat(rebinding.objections()).satisfiesExactly(objection -> {
            assertThat(objection.action()).isEqualTo(action);
            assertThat(objection.name().value()).isEqualTo(wrong);
            assertThat(objection.sentence()).isEqualTo(sentence);
        });
        assertThat(rebinding.keymap().entries(ALL)).isEqualTo(Keymap.DEFAULT.entries(ALL));
        assertThat(rebinding.granted()).isEmpty();
    }

    @Test
    void unknownKey_saysWhichThereAre() {
        assertThat(rebinding(wish("skip", "Button-7")).objections())
                .singleElement()
                .extracting(Objection::sentence)
                .asString()
                .startsWith("unknown key 'Button-7'; a key is one character, or one of Space, Enter, Esc, ");
    }

    @Test
    void twoActionsThatSwapKeys_areFine() {
        Keymap keymap = keymap(wish("skip", "f"), wish("flag", "s"));
        assertThat(action(keymap, "f")).contains(QuizAction.SKIP);
        assertThat(action(keymap, "s")).contains(QuizAction.FLAG);
    }

    @Test
    void sameKeyOnDifferentScreens_isFine() {
        assertThat(rebinding(wish("statistics", "z")).objections()).isEmpty();
    }

    @Test
    void oneWrongWish_leavesTheOthersInForce() {
        Rebinding rebinding = rebinding(wish("skip", "n"), wish("flag", "e"));
        assertThat(rebinding.objections()).extracting(Objection::action).containsExactly("flag");
        assertThat(action(rebinding.keymap(), "n")).contains(QuizAction.SKIP);
        assertThat(action(rebinding.keymap(), "f")).contains(QuizAction.FLAG);
        assertThat(action(rebinding.keymap(), "e")).contains(QuizAction.EDIT);
        assertThat(rebinding.granted()).containsExactly("skip");
    }

    @Test
    void oneWrongKeyOfSeveral_leavesTheOthersInForce() {
        Rebinding rebinding = rebinding(wish("skip", "e", "n", "Entr"));
        assertThat(rebinding.objections())
                .extracting(objection -> objection.name().value())
                .containsExactly("Entr", "e");
        assertThat(rebinding.keymap().keys(QuizAction.SKIP)).isEqualTo("n");
    }

    @Test
    void keyThatComesBack_clashesInItsTurn() {
        Rebinding rebinding = rebinding(wish("flag", "Entr"), wish("skip", "f"), wish("attempt", "s"));
        assertThat(rebinding.objections()).extracting(Objection::action).containsExactly("flag", "skip", "attempt");
        assertThat(rebinding.keymap().entries(ALL)).isEqualTo(Keymap.DEFAULT.entries(ALL));
    }

    @Test
    void keysThatRemain_mustNotTypeWhereTextIsTyped() {
        Rebinding rebinding = rebinding(wish("typed", "Enter", "."));
        assertThat(rebinding.objections())
                .extracting(objection -> objection.name().value())
                .containsExactly("Enter", ".");
        assertThat(rebinding.keymap().keys(SheetAction.TYPED)).isEqualTo("Esc");
    }

    /** Whatever is wished, no key asks for two things at once. The seed is printed where it fails. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void randomWishes_neverLeaveAKeyWithTwoMeanings(long seed) {
        Random random = new Random(seed);
        List<String> keys =
                List.of("a", "e", "f", "j", "n", "q", "s", "u", "x", "1", "?", "Enter", "Esc", "Tab", "Nope");
        List<KeyChoice> wishes = new ArrayList<>();
        for (String id : ids()) {
            if (random.nextInt(3) == 0) {
                wishes.add(wish(id, keys.get(random.nextInt(keys.size())), keys.get(random.nextInt(keys.size()))));
            }
        }
        Rebinding once = Rebinding.of(ALL, wishes);
        List<KeyChoice> left = once.keymap().entries(ALL).stream()
                .filter(entry -> once.granted().contains(entry.action()))
                .map(RebindingTest::wish)
                .toList();
        assertThat(Rebinding.of(ALL, left).objections())
                .as("seed %d: %s", seed, wishes)
                .isEmpty();
    }

    @Test
    void twoWishesForOneKey_areBothSaid() {
        assertThat(rebinding(wish("skip", "n"), wish("flag", "n")).objections())
                .extracting(Objection::action)
                .containsExactlyInAnyOrder("skip", "flag");
    }

    @Test
    void keysAsTheyCome_meanOneThingInEachPhase() {
        for (Phase phase : phases()) {
            Map<Binding, Action> seen = new HashMap<>();
            for (Action action : ALL) {
                if (!action.phases().contains(phase)) {
                    continue;
                }
                for (Binding binding : Keymap.DEFAULT.bindings(action)) {
                    Action before = seen.put(binding, action);
                    assertThat(before == null || isOneAtATime(before, action))
                            .as("%s: %s for %s and %s", phase.words(), binding.word(), before, action)
                            .isTrue();
                }
            }
        }
    }

    /** Of these only one works at a time, or is asked for first: what is chosen opens before Enter ends, help before '?' closes, reading on before Space does more. */
    private static boolean isOneAtATime(Action one, Action other) {
        List<String> entering = List.of("open", "shut", "follow");
        List<String> readingOn = List.of("read-on", "accept", "open", "shut", "follow", "close");
        List<String> helping = List.of("help", "close");
        List<String> suspending = List.of("suspend", "resume");
        List<String> escaping = List.of("clear", "never-mind");
        // What broke off goes on before anything else begins.
        List<String> beginning = List.of("continue", "begin");
        List<String> taking = List.of("study", "take");
        List<String> goingBack = List.of("home", "never-mind");
        List<String> ending = List.of("open", "done");
        // One name, of which the footer says what it does: it skips until a date is typed.
        List<String> dating = List.of("set-date");
        return Stream.of(
                        dating,
                        ending,
                        entering,
                        readingOn,
                        helping,
                        suspending,
                        escaping,
                        taking,
                        goingBack,
                        beginning)
                .anyMatch(l -> l.containsAll(List.of(one.id(), other.id())));
    }

    @Test
    void everyAction_worksSomeTime() {
        assertThat(ALL).allSatisfy(action -> assertThat(action.phases()).isNotEmpty());
    }

    @Test
    void oneName_hasTheSameKeysOnEveryScreen() {
        Map<String, List<Binding>> keys = new HashMap<>();
        ALL.forEach(action -> assertThat(keys.computeIfAbsent(action.id(), id -> action.keys()))
                .as(action.id())
                .isEqualTo(action.keys()));
    }

    /** They stand in the files of users. */
    @Test
    void namesOfActions_stay() {
        assertThat(ids())
                .containsExactlyInAnyOrder(
                        ("theme study set-date minutes browse statistics reveal again hard good easy accept retry tick tick-proposed down up"
                                        + " page-down page-up undo skip attempt new-line typed flag give never-mind edit note keep-note"
                                        + " suspend resume leave weak done help close open shut follow into out back"
                                        + " search keep clear next-match previous-match next-domain previous-domain top"
                                        + " end practice read-on gist date take more home field drill"
                                        + " continue begin spoken accept-score open-answer export finish interview pause")
                                .split(" "));
    }

    @Test
    void everyKeyAsItComes_canBeWrittenInTheConfiguration() {
        Keymap.DEFAULT
                .entries(ALL)
                .forEach(entry -> assertThat(rebinding(wish(entry)).objections())
                        .as(entry.action())
                        .isEmpty());
    }

    private static List<String> ids() {
        return ALL.stream().map(Action::id).distinct().toList();
    }

    /** All of them: those of typing a filter, an answer, or a reason too. */
    private static List<Phase> phases() {
        List<Phase> phases = ALL.stream()
                .flatMap(action -> action.phases().stream())
                .distinct()
                .toList();
        assertThat(phases).hasSize(19);
        return phases;
    }

    private static KeyChoice wish(Keymap.Entry entry) {
        return wish(entry.action(), entry.keys().toArray(String[]::new));
    }

    private static KeyChoice wish(String action, String... keys) {
        return new KeyChoice(
                text(action), Arrays.stream(keys).map(RebindingTest::text).toList());
    }

    private static Node.Text text(String name) {
        return new Node.Text(Place.of("config.yaml"), name);
    }

    private static Rebinding rebinding(KeyChoice... wishes) {
        return Rebinding.of(ALL, List.of(wishes));
    }

    private static Keymap keymap(KeyChoice... wishes) {
        Rebinding rebinding = rebinding(wishes);
        assertThat(rebinding.objections()).isEmpty();
        return rebinding.keymap();
    }

    private static Optional<QuizAction> action(Keymap keymap, String key) {
        return keymap.action(
                Player.input(key),
                List.of(QuizAction.REVEAL, QuizAction.SKIP, QuizAction.FLAG, QuizAction.EDIT, QuizAction.UNDO));
    }
}
