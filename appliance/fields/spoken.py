"""Speech into written forms: digits and letters as they are said, with the way back. Pure.

"oh four one five, triple two" is 0415222 and "B as in Bravo" is B, but "one of my friends" stays as
it is: a word is rewritten only where it is plainly said as digits or spelled. `written` never loses
where a character comes from: every span of what it returns maps back to the very words.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from enum import Enum

from appliance.core.interview import Language, Span
from appliance.core.once import once_a_turn
from appliance.fields import languages
from appliance.fields.cardinals import Token, number_at, tokens
from appliance.fields.languages.lexicon import Speech, fold

_ROW_MARKS = {",", "-"}
_LONGEST_ROW = 64
"""Items of one row: no code, number or name is longer. A row that is, and is none, is passed over as a
whole, so that every token is looked at a bounded number of times: the time is linear in the text."""
_LONGEST_GAP = 3
"""Marks and pauses ("five, uh, five") that may stand between two items of a row."""


class _Said(Enum):
    """How a stretch of words stands for characters."""

    DIGIT = "one digit, in a word"
    NUMBER = "a number of several digits, in words"
    OH = "a zero that is a word elsewhere"
    REPEATED = "the same character so many times"
    FIGURES = "already in digits"
    LETTER = "a single letter, as written"
    NAME = "the name of a letter, or a word of the alphabet"
    EXAMPLE = "a letter and a word that begins with it"


_LETTERS = {_Said.LETTER, _Said.NAME, _Said.EXAMPLE}
_ONE_BY_ONE = {_Said.DIGIT, _Said.OH, _Said.REPEATED} | _LETTERS


@dataclass(frozen=True, slots=True)
class _Item:
    """Tokens `first` to `after` stand for the characters `as_written`."""

    said: _Said
    as_written: str
    first: int
    after: int

    @property
    def numeric(self) -> bool:
        return self.as_written.isdigit()

    @property
    def one_by_one(self) -> bool:
        return self.said in _ONE_BY_ONE or len(self.as_written) == 1


@dataclass(frozen=True, slots=True)
class Piece:
    """A rewritten stretch: where it stood in the raw words and where it stands in the written text."""

    raw: Span
    written: Span


@dataclass(frozen=True, slots=True)
class Written:
    """`raw` with spoken digits and spelled letters written out as `text`."""

    raw: str = field(repr=False)
    text: str = field(repr=False)
    pieces: tuple[Piece, ...] = ()

    def to_raw(self, span: Span) -> Span:
        """The raw span of a written one. A part of a rewritten stretch ("2" of "triple two") maps to
        the whole of it."""
        if span.start == span.end:
            start, _ = self._character(span.start)
            return Span(start, start)
        return Span(self._character(span.start)[0], self._character(span.end - 1)[1])

    def _character(self, at: int) -> tuple[int, int]:
        """Where the written character `at` was said, as raw start and end."""
        found = bisect_right(self.pieces, at, key=lambda piece: piece.written.start) - 1
        if found < 0:
            return at, at + 1
        piece = self.pieces[found]
        if at < piece.written.end:
            return piece.raw.start, piece.raw.end
        start = at - piece.written.end + piece.raw.end
        return start, start + 1


@once_a_turn
def written(text: str, language: Language) -> Written:
    """`text` with what is said digit by digit or spelled letter by letter written out.

    Digits and letters that are said in a row are joined: "four one five" is 415, "nineteen
    eighty-four" 1984, "S M I T H" SMITH, "P cuatro dos" P42. A comma joins only what is said one by
    one; any other mark ends the row. What is written already keeps its spaces and marks.
    """
    line = tokens(text)
    speech = languages.speech(language)
    out: list[str] = []
    pieces: list[Piece] = []
    done = length = at = 0
    while at < len(line):
        row, beyond = _row(text, line, at, speech)
        if not row:
            at = beyond
            continue
        for number, item in enumerate(row):
            raw = Span(line[item.first].span.start, line[item.after - 1].span.end)
            if number == 0:
                out.append(text[done : raw.start])
                length += raw.start - done
            out.append(item.as_written)
            pieces.append(Piece(raw, Span(length, length + len(item.as_written))))
            length += len(item.as_written)
            done = raw.end
        at = row[-1].after
    out.append(text[done:])
    return Written(text, "".join(out), tuple(pieces))


def _row(text: str, line: tuple[Token, ...], at: int, speech: Speech) -> tuple[list[_Item], int]:
    """The items said in a row from token `at` on, if they are plainly digits or spelling; and, if they
    are not, where to look next: behind a row that is longer than any, else at the next token."""
    spelled = _items(text, line, at, speech, letters=True)
    longest = spelled
    if any(not item.numeric for item in spelled):
        spelled = _trimmed(spelled, line, speech)
        if _is_spelling(spelled, line, speech):
            return _in_capitals(spelled), at
        spelled = _items(text, line, at, speech, letters=False)
    while spelled and spelled[-1].said is _Said.OH and len(spelled) == 1:
        spelled = spelled[:-1]
    beyond = longest[-1].after if len(longest) == _LONGEST_ROW else at + 1
    return (spelled if _is_number(spelled, line, speech) else []), beyond


def _items(
    text: str, line: tuple[Token, ...], at: int, speech: Speech, *, letters: bool
) -> list[_Item]:
    row: list[_Item] = []
    while len(row) < _LONGEST_ROW and (item := _item(line, at, speech, letters=letters)):
        if row:
            gap = _gap(line[row[-1].after : item.first], speech)
            if gap == "," and not (row[-1].one_by_one and item.one_by_one):
                break
            if gap and row[-1].said is item.said is _Said.FIGURES:
                break
        row.append(item)
        at = item.after
        for _ in range(_LONGEST_GAP):
            if at >= len(line) or line[at].text not in _ROW_MARKS | speech.pauses:
                break
            at += 1
    return row


def _gap(between: tuple[Token, ...], speech: Speech) -> str:
    """The marks between two items, without what is said while thinking."""
    return "".join(dict.fromkeys(t.text for t in between if t.text not in speech.pauses))


def _item(line: tuple[Token, ...], at: int, speech: Speech, *, letters: bool) -> _Item | None:
    if at >= len(line):
        return None
    token = line[at]
    if token.text in speech.repeats and (again := _single(line, at + 1, speech, letters=letters)):
        characters = again.as_written * speech.repeats[token.text]
        if not _is_named(line, at, speech):
            return _Item(_Said.REPEATED, characters, at, again.after)
    if not _is_part_of_a_code(line, at) and (found := number_at(line, at, speech)):
        value, after = found
        said = _Said.DIGIT if value < 10 else _Said.NUMBER
        return _Item(said, str(value), at, after)
    if token.text.isdigit():
        return _Item(_Said.FIGURES, token.raw, at, at + 1)
    if single := _single(line, at, speech, letters=letters):
        return single
    return None


def _is_part_of_a_code(line: tuple[Token, ...], at: int) -> bool:
    """Whether the letters at `at` stand right before figures: the "UN" of "UN0142" is no number."""
    if at + 1 >= len(line) or len(line[at].raw) < 2 or not line[at].raw.isalpha():
        return False
    following = line[at + 1]
    return following.raw.isdigit() and following.span.start == line[at].span.end


def _single(line: tuple[Token, ...], at: int, speech: Speech, *, letters: bool) -> _Item | None:
    """One digit or one letter from token `at` on."""
    if at >= len(line):
        return None
    token = line[at]
    if speech.ones.get(token.text, 10) < 10 and not _is_part_of_a_code(line, at):
        return _Item(_Said.DIGIT, str(speech.ones[token.text]), at, at + 1)
    if len(token.text) == 1 and token.text.isdigit():
        return _Item(_Said.FIGURES, token.raw, at, at + 1)
    if token.text in speech.zeros and not letters:
        return _Item(_Said.OH, "0", at, at + 1)
    if letters:
        return _letter(line, at, speech)
    return _Item(_Said.OH, "0", at, at + 1) if token.text in speech.zeros else None


def _letter(line: tuple[Token, ...], at: int, speech: Speech) -> _Item | None:
    named = _named(line, at, speech)
    token = line[at]
    if named:
        letter, after = named
        said = _Said.NAME
    elif token.text in speech.alphabet:
        return _Item(_Said.NAME, speech.alphabet[token.text], at, at + 1)
    elif token.text in speech.zeros and token.raw != "O":
        return _Item(_Said.OH, "0", at, at + 1)
    elif len(token.raw) == 1 and token.raw.isalpha():
        letter, after, said = token.raw, at + 1, _Said.LETTER
    else:
        return None
    for words in (2, 1):
        example = after + words
        if example < len(line) and " ".join(t.text for t in line[after:example]) in speech.as_in:
            word = line[example].raw
            if len(word) > 1 and fold(word[0]) == fold(letter):
                return _Item(_Said.EXAMPLE, letter.upper(), at, example + 1)
    return _Item(said, letter, at, after)


def _named(line: tuple[Token, ...], at: int, speech: Speech) -> tuple[str, int] | None:
    """The letter whose name stands at token `at`, and the token after it; the longest name wins."""
    for words in (2, 1):
        run = line[at : at + words]
        if len(run) == words:
            for name in (" ".join(t.raw.casefold() for t in run), " ".join(t.text for t in run)):
                if name in speech.letters:
                    return speech.letters[name], at + words
    return None


def _is_named(line: tuple[Token, ...], at: int, speech: Speech) -> bool:
    """Whether the repeat word at `at` begins a letter's name: "double u" is a W."""
    named = _named(line, at, speech)
    return named is not None and named[1] == at + 2


def _trimmed(row: list[_Item], line: tuple[Token, ...], speech: Speech) -> list[_Item]:
    """Without single letters at either end that are rather words: the "a" of "a B C"."""

    def is_word(item: _Item, others: list[_Item]) -> bool:
        token = line[item.first]
        if item.said is _Said.OH:
            return not any(other.numeric for other in others[:1])
        if item.said is not _Said.LETTER or token.text not in speech.words:
            return False
        letters = [o.as_written for o in others if o.said is _Said.LETTER]
        return not letters or any(letter.isupper() != token.raw.isupper() for letter in letters)

    while row and is_word(row[-1], row[-2::-1]):
        row = row[:-1]
    while row and is_word(row[0], row[1:]):
        row = []
    return row


def _is_spelling(row: list[_Item], line: tuple[Token, ...], speech: Speech) -> bool:
    letters = [item for item in row if item.said in _LETTERS]
    if any(item.said is _Said.EXAMPLE for item in row):
        return True
    if any(
        (
            item.said is _Said.REPEATED
            and (item.numeric or len(row) > 1 or line[item.after - 1].text not in speech.words)
        )
        or (item.said is _Said.NAME and line[item.first].text in speech.repeats)
        for item in row
    ):
        return True
    if all(line[item.first].text in speech.words for item in letters):
        return len(letters) >= 3 and all(item.as_written.isupper() for item in letters)
    if all(item.said is _Said.NAME for item in letters):
        phonetic = sum(line[item.first].text in speech.alphabet for item in letters)
        with_digits = any(item.numeric for item in row)
        return len(letters) >= 3 or phonetic >= 2 or (len(letters) >= 2 and with_digits)
    sure = [i for i in letters if i.as_written.isupper() and line[i.first].text not in speech.words]
    digits = [item for item in row if item.numeric]
    mixed = bool(sure and digits) and (len(letters) >= 2 or _has_words(row))
    return len(letters) >= 3 or mixed


def _in_capitals(row: list[_Item]) -> list[_Item]:
    """Letters said by name have no case of their own; the letters among them follow suit."""
    if all(item.said in {_Said.LETTER, _Said.REPEATED, _Said.FIGURES} for item in row):
        return row
    return [replace(item, as_written=item.as_written.upper()) for item in row]


def _is_number(row: list[_Item], line: tuple[Token, ...], speech: Speech) -> bool:
    if not row:
        return False
    if len(row) == 1:
        said = row[0].said
        shy = speech.shy | speech.thousand | speech.million
        lone = line[row[0].first].text in shy and row[0].after == row[0].first + 1
        return said is _Said.REPEATED or (said in {_Said.DIGIT, _Said.NUMBER} and not lone)
    if row[0].said is _Said.OH or row[-1].said is _Said.OH:
        return len(row) >= 3 or all(item.said is not _Said.DIGIT for item in row)
    if _has_words(row):
        return True
    return len(row) >= 3 and all(len(item.as_written) == 1 for item in row)


def _has_words(row: list[_Item]) -> bool:
    return any(item.said not in {_Said.FIGURES, _Said.LETTER} for item in row)
