package guide.deck.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.deck.DeckDump;
import guide.deck.DeckFault;
import guide.deck.DeckOptions;
import guide.deck.DeckReader.Claim;
import org.junit.jupiter.api.Test;

class CrowdAnkiReaderTest {
    private static final String DECK = """
            {"__type__": "Deck", "crowdanki_uuid": "u", "name": "ML",
             "children": [
               {"__type__": "Deck", "name": "Models", "children": [], "note_models": [],
                "notes": [{"__type__": "Note", "guid": "guid-1", "note_model_uuid": "m", "tags": ["llm", "marked"],
                           "fields": ["What is a model?", "<div class=\\"concept\\"><strong>Concept:</strong> weights</div><br><br><div>and more</div>", "a, b"]}]},
               {"__type__": "Deck", "name": "ML::Data", "children": [],
                "notes": [{"__type__": "Note", "guid": "guid-1", "note_model_uuid": "m", "tags": [],
                           "fields": ["What is data?", "numbers", ""]},
                          {"__type__": "Note", "guid": "guid-2", "note_model_uuid": "c", "fields": ["{{c1::a}} {{c2::b}}", ""]},
                          {"__type__": "Note", "guid": "guid-3", "note_model_uuid": "r", "fields": ["A", "B"]},
                          {"__type__": "Note", "guid": "guid-4", "note_model_uuid": "r", "fields": ["only", ""]}]}],
             "note_models": [
               {"__type__": "NoteModel", "crowdanki_uuid": "m", "name": "QA", "type": 0,
                "flds": [{"name": "Question", "ord": 0}, {"name": "Answer", "ord": 1}, {"name": "Tags", "ord": 2}],
                "tmpls": [{"ord": 0, "qfmt": "{{Question}}", "afmt": "{{FrontSide}}<hr>{{Answer}}<small>{{Tags}}</small>"}]},
               {"__type__": "NoteModel", "crowdanki_uuid": "c", "name": "Cloze", "type": 1,
                "flds": [{"name": "Text", "ord": 0}, {"name": "Extra", "ord": 1}],
                "tmpls": [{"ord": 0, "qfmt": "{{cloze:Text}}", "afmt": "{{cloze:Text}}{{Extra}}"}]},
               {"__type__": "NoteModel", "crowdanki_uuid": "r", "name": "Both", "type": 0,
                "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}],
                "tmpls": [{"ord": 0, "qfmt": "{{Front}}", "afmt": "{{Back}}"}, {"ord": 1, "qfmt": "{{Back}}", "afmt": "{{Front}}"}]}],
             "notes": [], "media_files": ["x.png"]}
            """;

    @Test
    void aDeckAndTheDecksWithinItAreRead() {
        assertThat(DeckDump.of(new CrowdAnkiReader().read(DeckDump.file("deck.json", DECK), DeckOptions.NONE)))
                .isEqualTo("""
                        format: CrowdAnki
                        title: ML
                        loss: 1 tag is left out (line 0: marked)
                        --- line 0
                        key: ML::Models/guid-1/0
                        section: Models
                        question: What is a model?
                        answer:
                            **Concept:** weights
                           \s
                            and more
                        tags: llm, a, b
                        --- line 0
                        key: ML::Data/guid-1/0
                        section: Data
                        question: What is data?
                        answer: numbers
                        --- line 0
                        key: ML::Data/guid-2/0
                        section: Data
                        question: […] b
                        answer: **a** b
                        lists: are no points
                        --- line 0
                        key: ML::Data/guid-2/1
                        section: Data
                        question: a […]
                        answer: a **b**
                        lists: are no points
                        --- line 0
                        key: ML::Data/guid-3/0
                        section: Data
                        question: A
                        answer: B
                        --- line 0
                        key: ML::Data/guid-3/1
                        section: Data
                        question: B
                        answer: A
                        reversed: yes
                        --- line 0
                        key: ML::Data/guid-4/0
                        section: Data
                        question: only
                        """);
    }

    @Test
    void onlyADeckIsClaimed() {
        CrowdAnkiReader reader = new CrowdAnkiReader();
        assertThat(reader.claim(DeckDump.file("a.json", DECK))).isEqualTo(Claim.CONTENT);
        assertThat(reader.claim(DeckDump.file("a.json", "\uFEFF\n" + DECK))).isEqualTo(Claim.CONTENT);
        assertThat(reader.claim(DeckDump.file("deck.json", "{\"question\": \"a\"}")))
                .isEqualTo(Claim.NO);
        assertThat(reader.claim(DeckDump.file("deck.json", "[" + DECK + "]"))).isEqualTo(Claim.NO);
    }

    @Test
    void damageIsASentence() {
        assertThatThrownBy(() -> read(DECK.substring(0, 300)))
                .isInstanceOf(DeckFault.class)
                .hasMessageContaining("is damaged: its JSON cannot be read");
        assertThatThrownBy(() -> read("{\"a\":".repeat(100_000))).isInstanceOf(DeckFault.class);
        assertThatThrownBy(() -> read("{\"__type__\": \"Deck\"}"))
                .isInstanceOf(DeckFault.class)
                .hasMessageContaining("neither notes nor other decks");
    }

    private static void read(String text) {
        new CrowdAnkiReader().read(DeckDump.file("deck.json", text), DeckOptions.NONE);
    }
}
