package guide.deck.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckDump;
import guide.deck.DeckFault;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnkiTextReaderTest {
    private static Deck read(String text) {
        return new AnkiTextReader().read(DeckDump.file("deck.txt", text), DeckOptions.NONE);
    }

    private static List<String> pairs(String text) {
        return read(text).cards().stream()
                .map(card -> card.question() + " = " + card.answer())
                .toList();
    }

    private static Claim claim(String text) {
        return new AnkiTextReader().claim(DeckDump.file("deck.txt", text));
    }

    /** Such names say something in a table only. */
    @Test
    void fieldsThatAreNamedKeyOrKeywords_areContent() {
        String header = "#separator:comma\n#columns:";
        assertThat(pairs(header + "Key,Action\nCtrl-A,Select all\n")).containsExactly("Ctrl-A = Select all");
        assertThat(pairs(header + "Definition,Word\nA big cat,Lion\n")).containsExactly("A big cat = Lion");
        assertThat(read(header + "Question,Answer,Keywords\nWhat?,This.,a b\n").cards())
                .containsExactly(Card.of("What?", "This.\n\n**Keywords:** a b").at(3));
    }

    @Test
    void theNotesThatAnkiExportsAreRead() {
        String text = "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n"
                + "g1\tBasic\tML::Basics\tWhat is <b>x</b>?\t\"A \"\"y\"\"<br>\nof two lines\"\tml leech\n"
                + "g2\tBasic (and reversed card)\tML::Basics\tTerm\tMeaning\t\n"
                + "g3\tCloze\tML::Search\t{{c1::HNSW}} is a graph\tRemark\t\n"
                + "g4\tBasic (optional reversed card)\tML\tFront\tBack\ty\t\n"
                + "g5\tBasic (optional reversed card)\tML\tFront\tBack\t\t\n";
        assertThat(DeckDump.of(
                        read(text.replace("#tags column:6", "#tags column:7").replace("\tml leech", "\t\tml leech"))))
                .isEqualTo("""
                        format: Anki text
                        title: ML
                        loss: 1 tag is left out (line 7: leech)
                        --- line 7
                        key: g1/0
                        section: Basics
                        question: What is **x**?
                        answer:
                            A "y"\\
                            of two lines
                        tags: ml
                        --- line 9
                        key: g2/0
                        section: Basics
                        question: Term
                        answer: Meaning
                        --- line 9
                        key: g2/1
                        section: Basics
                        question: Meaning
                        answer: Term
                        reversed: yes
                        --- line 10
                        key: g3/0
                        section: Search
                        question: […] is a graph
                        answer:
                            **HNSW** is a graph
                           \s
                            Remark
                        lists: are no points
                        --- line 11
                        key: g4/0
                        question: Front
                        answer: Back
                        --- line 11
                        key: g4/1
                        question: Back
                        answer: Front
                        reversed: yes
                        --- line 12
                        key: g5/0
                        question: Front
                        answer: Back
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "#separator:tab~\t",
                "#separator:Comma~,",
                "#separator: comma~,",
                "#separator:Semicolon~;",
                "#separator:pipe~|",
                "#separator:;~;",
                "#SEPARATOR:colon~:",
            })
    void separatorsAreNamedOrWritten(String header, String separator) {
        String between = separator == null ? "\t" : separator;
        assertThat(pairs(header + "\nfront" + between + "back\n")).containsExactly("front = back");
    }

    @Test
    void aMissingSeparatorIsFound() {
        assertThat(pairs("#html:false\nfront, one\tback\n")).containsExactly("front, one = back");
        assertThat(pairs("#html:false\nfront;back\n")).containsExactly("front = back");
    }

    @Test
    void blankLinesAndRemarksMayStandInTheHeader() {
        assertThat(
                        pairs(
                                "\n#separator:tab\n\n# made by a program\n#html:false\n\nfront\tback\n\n# a remark\nother\tone\n"))
                .containsExactly("front = back", "other = one");
    }

    @Test
    void columnsMayBeNamedWithAnotherSeparator() {
        Deck deck = read("#separator:tab\n#columns:front back tags\n#notetype column:0\nf\tb\tx y\n");
        assertThat(deck.cards())
                .containsExactly(Card.of("f", "b").withTags(List.of("x", "y")).at(4));
    }

    @Test
    void namedColumnsLeadTheirTexts() {
        Deck deck = read("#separator:,\n#columns:Question,Answer,Why,Hint,Source\nq,a,w,h,https://x.org\n");
        assertThat(DeckDump.of(deck)).endsWith("""
                question: q
                answer:
                    a
                   \s
                    **Why:** w
                notes: tip: h
                sources: https://x.org
                """);
    }

    @Test
    void tagsOfTheHeaderArePartedByBlanksOrCommas() {
        assertThat(read("#separator:tab\n#tags:german,vocabulary new\n#deck:A::B\nf\tb\n")
                        .cards())
                .containsExactly(Card.of("f", "b")
                        .withTags(List.of("german", "vocabulary", "new"))
                        .at(4));
    }

    @Test
    void plainTextIsNoHtml() {
        assertThat(pairs("#separator:tab\n#html:false\nList<b>\tuse <br> & *x*\n"))
                .containsExactly("List\\<b> = use \\<br> & \\*x\\*");
    }

    @Test
    void withoutAWordHtmlIsFound() {
        assertThat(pairs("#separator:tab\nf\t<b>b</b>\n")).containsExactly("f = **b**");
        assertThat(pairs("#separator:tab\nf\ta < b\n")).containsExactly("f = a < b");
    }

    @Test
    void aMissingBackIsAnEmptyAnswer() {
        assertThat(pairs("#separator:tab\n#html:false\nonly\n")).containsExactly("only = ");
    }

    @Test
    void aQuotationThatDoesNotEndIsASentence() {
        assertThatThrownBy(() -> read("#separator:tab\n#html:true\na\tb\n\"c\td\ne\tf\n"))
                .isInstanceOf(DeckFault.class)
                .hasMessageContaining("line 3 or after it: a field begins with a quotation mark and does not end.");
    }

    @Test
    void quotationMarksWithinAFieldAreText() {
        assertThat(pairs("#separator:tab\n#html:false\nsay \"hi\"\t\"a \"\"b\"\"\"\n"))
                .containsExactly("say \"hi\" = a \"b\"");
        assertThat(pairs("#separator:tab\n#html:false\n\"Hi\" he said\tb\n")).hasSize(1);
    }

    @Test
    void theUsersColumnsAndSeparatorCount() {
        DeckOptions options = new DeckOptions("", List.of("-", "answer", "question"), "comma", "");
        Deck deck = new AnkiTextReader().read(DeckDump.file("x.txt", "#html:false\n1,a,q\n"), options);
        assertThat(deck.cards())
                .extracting(card -> card.question() + " = " + card.answer())
                .containsExactly("q = a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#separator:tab\na\tb",
                "\uFEFF\n# remark\r\n#html: true\na,b",
                "#notetype:Basic",
                "tags:x y\na\tb"
            })
    void aHeaderIsClaimed(String text) {
        assertThat(claim(text)).isEqualTo(Claim.CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb", "# Title\n\ntext", "# Note: x\ny", "#separator", "text\n#separator:tab"})
    void otherTextIsNot(String text) {
        assertThat(claim(text)).isEqualTo(Claim.NO);
    }
}
