package guide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import guide.bank.Bank;
import guide.bank.Question;
import guide.fixture.SmallBank;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application refuses with a kind and a sentence, and hands messages to its face. */
class LibraryTest {
    @TempDir
    Path home;

    private final List<String> messages = new ArrayList<>();

    @Test
    void unknownNames_areRefusedWithTheNearestOne() {
        Library library = library(home, messages::add);
        Selection bread = bread(SmallBank.TEXT);
        Bank bank = library.bank(bread);

        Refusal question = refusal(() -> library.question(bank, "bread-yest"));
        assertThat(question.kind()).isEqualTo(Refusal.Kind.USAGE);
        assertThat(question.sentence()).isEqualTo("there is no question 'bread-yest'. Did you mean 'bread-yeast'?");
        Selection braed = new Selection(bread.banks(), List.of("braed"), List.of());
        assertThat(refusal(() -> library.filtered(bank, braed)).sentence()).contains("domain 'braed'", "'bread'");
        assertThat(messages).isEmpty();
    }

    @Test
    void bankWithoutAnyQuestion_isBadDataOrNoInput() {
        Library library = library(home, messages::add);

        Refusal empty = refusal(() -> library.bank(bread("questions: 7\n")));
        assertThat(empty.kind()).isEqualTo(Refusal.Kind.BAD_DATA);
        assertThat(messages).hasSize(1).first().asString().contains("bread.yaml:1:12");
        Selection none = Selection.ofBanks(List.of(home.resolve("none.yaml").toString()));
        assertThat(refusal(() -> library.bank(none)).kind()).isEqualTo(Refusal.Kind.NO_INPUT);
    }

    @Test
    void questionThatIsLeftOut_isRefusedWithTheReason() throws IOException {
        Path good = Files.createDirectory(home.resolve("banks"));
        SmallBank.write(good, SmallBank.TEXT);
        Files.writeString(
                good.resolve("tea.yaml"), "questions:\n- {id: tea-green, question: Q, answer: A, minutes: 99}\n");
        Library library = library(home, messages::add);
        Bank bank = library.bank(Selection.ofBanks(List.of(good.toString())));

        Refusal left = refusal(() -> library.question(bank, "tea-green"));
        assertThat(left.kind()).isEqualTo(Refusal.Kind.BAD_DATA);
        assertThat(left.sentence()).startsWith("the question 'tea-green' is left out: " + good);
    }

    @Test
    void selection_leavesTheQuestionsOfItsTags() {
        List<String> banks = bread(SmallBank.TEXT).banks();
        assertThat(library(home, messages::add)
                        .selected(new Selection(banks, List.of("Baking Bread"), List.of("taste")))
                        .questions())
                .extracting(Question::id)
                .containsExactly("bread-salt");
    }

    private Selection bread(String text) {
        return Selection.ofBanks(List.of(SmallBank.write(home, text).toString()));
    }

    private static Refusal refusal(ThrowingCallable refused) {
        return catchThrowableOfType(Refusal.class, refused);
    }

    /** A library without settings. */
    static Library library(Path home, Consumer<String> messages) {
        Map<String, String> env = Map.of("GUIDE_HOME", home.toString());
        World world = new World(
                env,
                "/nonexistent",
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                InstantSource.system(),
                () -> ZoneOffset.UTC,
                new Random(7));
        Folders folders = Folders.of(env, world.home());
        return new Library(folders, env, new Settings(folders, world, List::of, messages), messages);
    }
}
