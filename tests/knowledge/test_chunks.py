from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from appliance.core.policy import Document
from appliance.knowledge.chunks import LONGEST, passages


def document(text: str) -> Document:
    return Document("p/knowledge/a.md", "Opening hours", "front-desk", "2026-11-01", ("en",), text)


def test_paragraphs_are_passages_with_their_place() -> None:
    found = list(
        passages(document("First.\n\n## Holidays\nSecond,\nstill second.\n\nThird."), "en")
    )
    assert [(one.section, one.text) for one in found] == [
        ("Opening hours", "First."),
        ("Holidays", "Second, still second."),
        ("Holidays", "Third."),
    ]
    assert {(one.document, one.title, one.language) for one in found} == {
        ("p/knowledge/a.md", "Opening hours", "en")
    }


def test_a_long_paragraph_is_divided_between_sentences() -> None:
    sentences = [f"This is sentence number {number} of a long paragraph." for number in range(30)]
    found = list(passages(document(" ".join(sentences)), "en"))
    assert len(found) > 1
    assert all(len(one.text) <= LONGEST for one in found)
    assert " ".join(one.text for one in found) == " ".join(sentences)


def test_a_sentence_longer_than_a_passage_stays_whole() -> None:
    long = "Word " * 200 + "end."
    assert [one.text for one in passages(document(f"Short. {long}"), "en")] == ["Short.", long]


@given(st.text(alphabet=st.sampled_from("ab .!?\n¿Á0"), max_size=1500))
def test_no_word_is_lost_or_made_up(text: str) -> None:
    found = [word for one in passages(document(text), "en") for word in one.text.split()]
    assert found == text.split()
