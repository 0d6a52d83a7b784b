package guide.deck.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import guide.deck.ForeignReview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnkiPackageReaderTest {
    private static final long T = 1_700_000_000_000L;

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    /** Nothing stays of an import, whole or not. */
    @AfterEach
    void theCacheIsEmpty() throws IOException {
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left).isEmpty();
        }
    }

    private Deck read(DeckFile file) {
        return new AnkiPackageReader(cache).read(file, DeckOptions.NONE);
    }

    private void refuses(DeckFile file, String sentence) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(DeckFault.class).hasMessageContaining(sentence);
    }

    private AnkiCollections eleven() throws SQLException {
        return AnkiCollections.eleven(folder);
    }

    /** The notes of the tests: each trap of the mapping one. */
    private static AnkiCollections filled(AnkiCollections empty) throws SQLException {
        return empty.note(1, "aa", 1, " ml::basics leech 2025-07-02 ", 11, "What is <b>x</b>?|A <i>y</i>.", 0)
                .note(2, "bb", 2, "", 11, "Term|Its definition<br>in two lines", 0, 1)
                .note(3, "cc", 3, "", 12, "{{c1::HNSW}} needs {{c2::memory::a resource}}.|It is a graph.", 0, 1)
                .note(
                        4,
                        "dd",
                        4,
                        " geo ",
                        10,
                        "France|Paris|<img src=map.png>|Big|<a href=https://x.org>X</a>|1",
                        0,
                        1,
                        2)
                .note(5, "ee", 5, "", 10, "{{c1::image-occlusion:rect:left=.1}}|<img src=x.png>", 0)
                .note(6, "ff", 1, "", 10, "[sound:only.mp3]|What is heard?", 0)
                .row("UPDATE cards SET queue = -1 WHERE id = 21")
                .row("UPDATE cards SET did = 99, odid = 11 WHERE id = 10")
                .review(T + 1, 10, 3, 2500, 1234, 0)
                .review(T + 2, 10, 1, 2500, 99_000, 1)
                .review(T + 3, 10, 0, 0, 0, 4)
                .review(T + 4, 10, 3, 0, 10, 3)
                .review(T + 5, 10, 2, 2500, 10, 3)
                .review(T + 6, 10, 3, 2500, 10, 5)
                .review(T + 7, 21, 4, 2500, 10, 2)
                .review(T + 8, 41, 4, 2500, 10, 1)
                .review(T + 9, 777, 4, 2500, 10, 1);
    }

    private static final String EXPECTED = """
            format: Anki package
            title: ML
            loss: 1 image cannot be shown here; its name and address are kept (line 0: map.png)
            loss: 1 sound or video is left out (line 0: only.mp3)
            loss: 1 card covers parts of an image and is left out (line 0: {{c1::image-occlusion:rect:left=.1}})
            loss: 2 cards of further templates are left out: one question a note is taken (line 0: France)
            loss: 2 tags are left out (line 0: leech)
            past: ForeignReview[key=aa/0, id=1700000000001, time=1700000000001, grade=3, millis=1234]
            past: ForeignReview[key=aa/0, id=1700000000002, time=1700000000002, grade=1, millis=60000]
            past: ForeignReview[key=aa/0, id=1700000000005, time=1700000000005, grade=2, millis=10]
            past: ForeignReview[key=bb/1, id=1700000000007, time=1700000000007, grade=4, millis=10]
            --- line 0
            key: aa/0
            section: Basics
            question: What is **x**?
            answer: A *y*.
            tags: ml::basics
            --- line 0
            key: bb/0
            section: Basics
            question: Term
            answer:
                Its definition\\
                in two lines
            --- line 0
            key: bb/1
            section: Basics
            question: Its definition
            context: in two lines
            answer: Term
            reversed: yes
            --- line 0
            key: cc/0
            section: Vectors
            question: […] needs memory.
            answer:
                **HNSW** needs memory.
               \s
                It is a graph.
            lists: are no points
            --- line 0
            key: cc/1
            section: Vectors
            question: HNSW needs [a resource].
            answer:
                HNSW needs **memory**.
               \s
                It is a graph.
            lists: are no points
            --- line 0
            key: dd/0
            question: France
            answer:
                Paris
               \s
                **Map:** ![](map.png)
            notes: tip: Big
            tags: geo
            sources: [X](https://x.org)
            --- line 0
            key: ff/0
            question: What is heard?
            """;

    @Test
    void theOldestPackageIsRead() throws Exception {
        assertThat(DeckDump.of(read(filled(eleven()).legacy1()))).isEqualTo(EXPECTED);
    }

    @Test
    void thePackageWithADummyIsRead() throws Exception {
        assertThat(DeckDump.of(read(filled(eleven()).legacy2(folder)))).isEqualTo(EXPECTED);
    }

    @Test
    void theNewestPackageIsRead() throws Exception {
        DeckFile file = filled(AnkiCollections.eighteen(folder)).latest(folder);
        assertThat(DeckDump.of(read(file))).isEqualTo(EXPECTED);
    }

    @Test
    void aCollectionAloneIsRead() throws Exception {
        byte[] bytes = filled(AnkiCollections.eighteen(folder)).bytes();
        assertThat(bytes[18]).as("write-ahead mode").isEqualTo((byte) 2);
        DeckFile file = new DeckFile("collection.anki2", bytes);
        assertThat(new AnkiPackageReader(cache).claim(file)).isEqualTo(Claim.CONTENT);
        assertThat(DeckDump.of(read(file))).isEqualTo(EXPECTED);
    }

    @Test
    void suspendedCardsAreNamed() throws Exception {
        assertThat(read(filled(eleven()).legacy1()).suspended()).containsExactly("bb/1");
    }

    @Test
    void aCardThatOnlyAsksTheBackIsTheOnlyOne() throws Exception {
        Deck deck = read(eleven().note(1, "a", 2, "", 10, "Term|Definition", 1).legacy1());
        assertThat(deck.cards()).containsExactly(Card.of("Definition", "Term").withKey("a/1"));
    }

    @Test
    void eachGapIsACardWithTheOthersFilled() throws Exception {
        Deck deck = read(eleven().note(
                        1,
                        "a",
                        3,
                        "",
                        10,
                        "<div>{{c1::<b>a</b> {{c2::b}}}}</div><div>\\({{c1::x_1}} = 2\\) {{c1,3::c}}</div>|",
                        0,
                        1,
                        2)
                .legacy1());
        assertThat(deck.cards())
                .extracting(card -> card.question() + " / " + card.context() + " / " + card.answer())
                .containsExactly(
                        "[…] / $[…] = 2$ […] / **a b**\\\n$x_1 = 2$ **c**",
                        "**a** […] / $x_1 = 2$ c / **a** **b**\\\n$x_1 = 2$ c",
                        "**a** b / $x_1 = 2$ […] / **a** b\\\n$x_1 = 2$ **c**");
    }

    @Test
    void aGapThatIsNotInTheTextIsCounted() throws Exception {
        Deck deck = read(
                eleven().note(1, "a", 3, "", 10, "{{c1::a}} {{c2::b|", 0, 1).legacy1());
        assertThat(deck.cards()).hasSize(1);
        assertThat(deck.losses()).extracting(loss -> loss.kind().name()).containsExactly("NO_QUESTION");
    }

    @Test
    void whatTheFrontHidesIsNoContext() throws Exception {
        String models = """
                {"1": {"type": 0,
                  "flds": [{"name": "Q", "ord": 0}, {"name": "Case", "ord": 1}, {"name": "Key", "ord": 2}, {"name": "Answer", "ord": 3}],
                  "tmpls": [{"ord": 0, "afmt": "{{Key}}",
                    "qfmt": "<script>x = '{{Key}}'</script><p style='display: none'>{{Key}}</p>{{Q}} {{Case}} {{type:Key}} {{Answer}}"}]}}
                """;
        Deck deck = read(eleven().row("UPDATE col SET models = ?", models)
                .note(1, "a", 1, "", 10, "ask|case|key|answer", 0)
                .legacy1());
        assertThat(deck.cards())
                .extracting(card -> card.question() + " / " + card.context() + " / " + card.answer())
                .containsExactly("ask / case / key\n\n**Answer:** answer");
    }

    @Test
    void aTypeOfWhichNothingIsKnownHasFrontAndBack() throws Exception {
        Deck deck = read(eleven().note(1, "a", 77, "", 10, "front|back", 0).legacy1());
        assertThat(deck.cards()).containsExactly(Card.of("front", "back").withKey("a/0"));
    }

    @Test
    void partsOfTheSameNameAreToldApart() throws Exception {
        Deck deck = read(eleven().row("UPDATE col SET decks = ?", """
                        {"1": {"name": "A::B::Basics"}, "2": {"name": "A::C::Basics"}, "3": {"name": "A"}}""")
                .note(1, "a", 1, "", 1, "a|b", 0)
                .note(2, "b", 1, "", 2, "a|b", 0)
                .note(3, "c", 1, "", 3, "a|b", 0)
                .legacy1());
        assertThat(deck.title()).isEqualTo("A");
        assertThat(deck.cards()).extracting(Card::section).containsExactly("B: Basics", "C: Basics", "");
    }

    @Test
    void sentencesSayWhatIsNoPackage() throws Exception {
        refuses(
                new DeckFile("a.apkg", "text".getBytes(StandardCharsets.UTF_8)),
                "is not an Anki package: it is no ZIP archive.");
        refuses(
                AnkiCollections.zip("a.apkg", Map.of("media", new byte[0])),
                "is not an Anki package: it has no collection in it.");
        refuses(
                AnkiCollections.zip("a.apkg", Map.of("../collection.anki2", new byte[9])),
                "is not an Anki package: it has no collection in it.");
    }

    @Test
    void sentencesSayWhatIsTooNew() throws Exception {
        String advice = "in Anki's export window tick 'Support older Anki versions'";
        refuses(AnkiCollections.zip("a.apkg", Map.of("meta", new byte[] {8, 4})), "(package version 4); " + advice);
        refuses(eleven().row("UPDATE col SET ver = 19").legacy1(), "(schema 19 of its collection); " + advice);
        refuses(AnkiCollections.zip("a.apkg", Map.of("collection.anki2", AnkiCollections.dummy(folder))), advice);
        refuses(
                AnkiCollections.zip("a.apkg", Map.of("collection.anki21b", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9})),
                advice);
    }

    @Test
    void aDamagedDatabaseIsASentence() throws Exception {
        byte[] bytes = filled(eleven()).bytes();
        for (int at = 100; at < bytes.length; at += 7) {
            bytes[at] ^= 0x55;
        }
        refuses(AnkiCollections.zip("a.apkg", Map.of("collection.anki2", bytes)), "is damaged: its database");
        refuses(AnkiCollections.zip("a.apkg", Map.of("collection.anki2", new byte[5000])), "is damaged: its database");
        byte[] zip = filled(AnkiCollections.eleven(Files.createDirectory(folder.resolve("b"))))
                .legacy1()
                .bytes();
        refuses(
                new DeckFile("a.apkg", Arrays.copyOf(zip, zip.length / 2)),
                "is damaged: its archive cannot be read, as if it ended too early.");
    }

    /** Damage that a truncated download or a bad disk makes is read past or refused, each time with a sentence. */
    @Test
    void aPackageWithWrongBytesIsReadOrRefused() throws Exception {
        byte[] whole = filled(AnkiCollections.eighteen(folder)).latest(folder).bytes();
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            byte[] bytes = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int n = 0; n < 5 && bytes.length > 0; n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(read(new DeckFile("deck.apkg", bytes)).cards()).hasSizeLessThan(10);
            } catch (DeckFault fault) {
                assertThat(fault.sentence()).endsWith(".");
            }
        }
    }

    /** Another program that reads the same database counts the same. */
    @Test
    void theCountsAreThoseOfSqlite() throws Exception {
        AnkiCollections made = AnkiCollections.eleven(folder);
        Random random = new Random(7);
        for (int i = 1; i <= 50; i++) {
            made.note(i, "g" + i, 1 + random.nextInt(3), "t" + i, 10, "{{c1::a" + i + "}}|b" + i, 0);
            made.review(T + i, 10 * i, 1 + random.nextInt(4), 2500, 10, random.nextInt(3));
        }
        Path file = made.path();
        Deck deck = read(made.legacy1());
        assertThat(sqlite(file, "SELECT count(*) FROM cards"))
                .isEqualTo("" + deck.cards().size());
        assertThat(sqlite(file, "SELECT count(*) FROM revlog"))
                .isEqualTo("" + deck.past().size());
        assertThat(sqlite(file, "SELECT group_concat(guid, ' ') FROM (SELECT guid FROM notes ORDER BY id)"))
                .isEqualTo(deck.cards().stream()
                        .map(card -> card.key().replace("/0", ""))
                        .collect(Collectors.joining(" ")));
    }

    private static String sqlite(Path file, String query) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder("sqlite3", "-readonly", file.toString(), query)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Assumptions.abort("sqlite3 is not here");
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    @Test
    void aDatabaseOfOtherTablesIsASentence() throws Exception {
        refuses(eleven().run("DROP TABLE notes").legacy1(), "its table 'notes' is another one");
    }

    @Test
    void aTableThatIsComputedIsNotRead() throws Exception {
        DeckFile view = eleven().run("DROP TABLE notes")
                .run("CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
                        + " SELECT id, 'g' AS guid, 1 AS mid, '' AS tags, 'a' AS flds FROM n")
                .legacy1();
        refuses(view, "its table 'notes' is another one");
    }

    @Test
    void aColumnThatIsComputedIsNotRead() throws Exception {
        DeckFile computed = AnkiCollections.eleven(Files.createDirectory(folder.resolve("c")))
                .run("DROP TABLE notes")
                .run("CREATE TABLE notes (id integer primary key, guid text, mid integer, tags text,"
                        + " flds text AS (hex(zeroblob(1000000000))))")
                .legacy1();
        refuses(computed, "its table 'notes' is another one");
    }

    @Test
    void aLargeNothingIsUnpackedWithinALimit() throws Exception {
        DeckFile bomb = AnkiCollections.zip("a.apkg", Map.of("collection.anki2", new byte[30_000_000]));
        assertThat(bomb.bytes()).hasSizeLessThan(100_000);
        refuses(bomb, "is damaged: its database");
    }

    @Test
    void claimsAreMadeByContentFirst() throws Exception {
        AnkiPackageReader reader = new AnkiPackageReader(cache);
        assertThat(reader.claim(new DeckFile("x.zip", eleven().legacy1().bytes())))
                .isEqualTo(Claim.CONTENT);
        assertThat(reader.claim(new DeckFile("x.APKG", new byte[3]))).isEqualTo(Claim.NAME);
        assertThat(reader.claim(AnkiCollections.zip("x.zip", Map.of("a", new byte[1]))))
                .isEqualTo(Claim.NO);
        assertThat(reader.claim(new DeckFile("x.db", "SQLite format 3\0".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Claim.NO);
    }

    @Test
    void twoReadingsGiveTheSame() throws Exception {
        DeckFile file = filled(eleven()).legacy1();
        Deck once = read(file);
        assertThat(read(file)).isEqualTo(once);
        assertThat(once.past()).extracting(ForeignReview::id).doesNotHaveDuplicates();
        assertThat(List.copyOf(once.cards())).extracting(Card::key).doesNotHaveDuplicates();
    }
}
