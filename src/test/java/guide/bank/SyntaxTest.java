package guide.bank;

import static guide.fixture.TestBank.question;
import static guide.fixture.TestBank.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.TestBank;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\u00A0\u0020- id: a~2:1: U+00A0 (no-break space) indents this line; use spaces",
                "-\u00A0id: a~2:2: U+00A0 (no-break space) indents this line; use spaces",
                "– id: a~2:1: U+2013 (en dash) stands where '-' is meant; type '-'",
                "- id：a~2:5: U+FF1A (fullwidth colon) stands where ':' is meant; type ':' and a space",
                "- id:\u00A0a~2:6: U+00A0 (no-break space) stands after ':'; type a space",
                "- id:\u3000a~2:6: U+3000 (ideographic space) stands after ':'; type a space",
                "- id\u00A0: a~2:5: U+00A0 (no-break space) stands before ':'; remove it",
            })
    void signThatOnlyLooksLikeYamls_isNamedAtItsPlace(String line, String message) {
        says("questions:\n" + line + "\n  question: b\n  answer: c\n", message);
    }

    @Test
    void spaceThatIsNone_isNamedWhereItIndentsAKey() {
        says(
                "questions:\n- id: a\n  question: b\n\u2003\u2003answer: c\n",
                "4:1: U+2003 (em space) indents this line; use spaces");
        says(
                "questions:\n  - id: a\n\u2003\u2003\u2003\u2003question: b\n\u2003\u2003\u2003\u2003answer: c\n",
                "3:1: U+2003 (em space) indents this line; use spaces");
    }

    @Test
    void curlyQuote_isNamedWhereItBreaksTheText() {
        says(
                "questions:\n- id: a\n  question: “What: this?”\n  answer: c\n",
                "3:13: U+201C (left double quotation mark) is no quote in YAML; type '\"'");
    }

    @Test
    void lookAlikesInATextThatParses_areFine() {
        says(
                "questions:\n- id: a\n  question: “What”\u00A0– this：?\n  answer: |\n    x\n    \u00A0 y：z\n    – q:\u00A0w\n  bad: [\n",
                "8:8: the bracket opened here is not closed; add ']'");
    }

    @Test
    void openQuote_isReportedWhereItOpens() {
        says(
                "questions:\n- id: a\n  question: \"open\n  answer: b\n",
                "3:13: the quote opened here is never closed; close it with '\"'");
    }

    @Test
    void quoteClosedByTheNextOne_isReportedWhereItOpens() {
        says(
                "questions:\n- id: a\n  question: \"open\n  answer: \"b\"\n",
                "3:13: the quote opened here is closed only in line 4; close it where the text ends");
    }

    @Test
    void quoteWithinQuotes_saysHowToWriteIt() {
        says(
                withLines("number: 'it's'"),
                "5:11: the text goes on after its closing quote; write '' for a quote within the text");
        says(
                withLines("number: \"a\" b"),
                "5:11: the text goes on after its closing quote; write \\\" for a quote within the text");
    }

    @Test
    void openBracket_isReportedWhereItOpens() {
        says(withLines("see: [a"), "5:8: the bracket opened here is not closed; add ']'");
        says("questions: [", "1:12: the bracket opened here is not closed; add ']'");
        says(withLines("notes: [{tip:"), "5:11: the brace opened here is not closed; add '}'");
        says(withLines("notes: [{tip: b"), "5:11: the brace opened here is not closed; add '}'");
        says(
                withLines("see: [a", "tags: [x]"),
                "5:8: the bracket opened here is not closed; add ']', or a ',' before line 6, column 7");
    }

    @Test
    void closingBracketAlone_isReported() {
        says(withLines("see: [a]]"), "5:11: ']' fits nothing before it; remove it, or put the text in quotes");
        says(
                withLines("see: [a,,b]"),
                "5:11: something is missing before ','; if it belongs to a text, put the text in quotes");
    }

    @Test
    void colonWithinText_asksForQuotes() {
        says(
                "questions:\n- id: a\n  question: What is: this\n  answer: b\n",
                "3:20: ': ' within a text starts a new key; put the text in quotes");
    }

    @Test
    void colonWithinAnItem_asksForQuotes() {
        says(
                withLines("points:", "- What is: this", "- b"),
                "6:5: an item of 'points' has to be text, not a group of keys; put a text with ': ' in it in quotes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "@foo ~ '@' cannot start a text; put the text in quotes",
                "`foo` ~ '`' cannot start a text; put the text in quotes",
                "%foo ~ '%' cannot start a text; put the text in quotes",
                "? foo ~ '?' cannot start a text here; put the text in quotes",
                "**foo** ~ '*' cannot start a text here; put the text in quotes",
                "!<foo ~ '!' cannot start a text here; put the text in quotes",
                "!e!foo ~ '!' cannot start a text here; put the text in quotes",
                "*foo ~ '*' at the start of a text makes it an alias, which is not allowed; put the text in quotes",
                "*foo bar ~ '*' at the start of a text makes it an alias, which is not allowed; put the text in quotes",
                "&foo ~ '&' at the start of a text makes it an anchor, which is not allowed; put the text in quotes",
                "& foo ~ '&' cannot start a text here; put the text in quotes",
                "!foo ~ '!' at the start of a text makes it a tag, which is not allowed; put the text in quotes",
                "| foo ~ text cannot follow '|' on its line; put the text in quotes, or begin it on the next line",
                "> foo ~ text cannot follow '>' on its line; put the text in quotes, or begin it on the next line",
                "- foo ~ a list cannot start here; put the text in quotes, or begin the list on the next line",
            })
    void valueWithASpecialStart_asksForQuotes(String value, String message) {
        String problem = problem(withLines("number: " + value));
        assertThat(problem).matches("deck.yaml:5:1[1-4]: .*").endsWith(": " + message);
    }

    @Test
    void unknownEscape_isReportedAtItsPlace() {
        String message = "this escape is not known; write \\\\ for a backslash, or put the text in single quotes";
        says(withLines("number: \"\\q\""), "5:13: " + message);
        says(withLines("number: \"\\xzz\""), "5:14: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u", "\\x", "\\U", "\\Uffffffff\"", "\\U00110000\""})
    void escapeThatStandsForNothing_isReportedAndIsNoBug(String escape) {
        String problem = problem(withLines("number: \"" + escape).strip());
        assertThat(problem).startsWith("deck.yaml:5:1").contains(": this escape is not known; ");
    }

    @Test
    void questionMarkBetweenBrackets_asksForQuotes() {
        says(
                "questions:\n- {id: a, question: What?, answer: That.}\n",
                "2:25: '?' cannot stand in a text between brackets; put the text in quotes");
    }

    @Test
    void percentAtTheStartOfALine_isRefused() {
        says("%foo\n" + withLines(), "1:1: '%' cannot start a line; remove the line");
    }

    @Test
    void tabs_areReportedOnce() {
        says("questions:\n\t- id: a\n\t  question: b\n", "2:1: a tab indents this line, and 1 more line; use spaces");
        says("questions:\n\t- id: a\n", "2:1: a tab indents this line; use spaces");
        says(withLines("\ttags: [x]"), "5:3: a tab stands here; use spaces");
    }

    @Test
    void tabWithinCode_isText() {
        assertThat(new TestBank(folder)
                        .with("deck.yaml", "questions:\n- id: a\n  question: b\n  answer: |\n    all:\n    \tmake\n")
                        .question()
                        .answer())
                .isEqualTo("all:\n\tmake");
    }

    @Test
    void oneColumnLess_isReportedAtTheLine() {
        says(
                "questions:\n  - id: a\n    question: b\n   answer: c\n",
                "4:4: this line's indentation matches none above; line it up with its neighbors");
    }

    @Test
    void oneColumnMore_isReportedAtTheLine() {
        says(
                "questions:\n  - id: a\n    question: b\n     answer: c\n",
                "4:6: this line is read as part of the text that starts in line 3; line it up with the keys above, "
                        + "or put the text in quotes");
    }

    @Test
    void itemOneColumnMore_isReportedAtTheLine() {
        says(
                withLines("points:", "- a", " - b", "- c"),
                "7:4: this item is read as part of the text that starts in line 6; line it up with the items above, "
                        + "or put the text in quotes");
    }

    @Test
    void halfWrittenFile_isReportedAtItsLastLine() {
        says(
                withLines("tags: [x]") + "  answ",
                "6:3: this line has no key; indent it further if it belongs to the text above");
        says("questions:\n" + question("a") + "- id: b\n", "5:3: question 'b' has no 'question', no 'answer'");
    }

    @Test
    void mergeConflict_isReportedAtEachMark() {
        String conflict = "<<<<<<< HEAD\n  number: 1\n=======\n  number: 2\n>>>>>>> other\n";
        TestBank testBank = new TestBank(folder).with("deck.yaml", withLines() + conflict + conflict);
        String message = "a merge conflict is not resolved here; keep one side and remove the marks";
        assertThat(testBank.problems()).containsExactly("deck.yaml:5:1: " + message, "deck.yaml:10:1: " + message);
    }

    @Test
    void halfResolvedMergeConflict_isReported() {
        says(
                withLines() + "=======\n  number: 2\n>>>>>>> other\n",
                "5:1: a merge conflict is not resolved here; keep one side and remove the marks");
    }

    @Test
    void secondDocument_isRefused() {
        says(
                withLines() + "---\n" + withLines(),
                "5:1: a second document starts here; remove the '---', one file is one document");
    }

    @Test
    void mergeKey_isRefused() {
        says(withLines("<<: {number: 1}"), "5:3: merge keys ('<<') are not allowed; write the keys out");
    }

    @Test
    void keyThatIsNoWord_isRefused() {
        says(withLines("? [a]", ": b"), "5:5: a key has to be a word, not a list");
    }

    @Test
    void cutAtAHash_isAWarning() {
        says(
                withLines("number: 4 #5 is cut"),
                "5:13: warning: YAML drops the rest of this line as a comment; put the text in quotes to keep it");
    }

    @Test
    void comment_isNoProblem() {
        assertThat(new TestBank(folder)
                        .with("deck.yaml", withLines("number: 4 # four", "# five"))
                        .problems())
                .isEmpty();
    }

    private void says(String text, String problem) {
        assertThat(problem(text)).isEqualTo("deck.yaml:" + problem);
    }

    private String problem(String text) {
        var problems = new TestBank(folder).with("deck.yaml", text).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
