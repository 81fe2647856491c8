"""E-mail addresses, written ("maya@example.com") and spoken ("maya dot l at example dot com"). Pure.

The local part stays as it was written, what was only heard is lower case; the domain is lower case.
The form is checked, not whether anyone reads mail there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from email_validator import EmailNotValidError, validate_email

from appliance.core.interview import JsonValue, Language, Reading, Span
from appliance.core.text import fold
from appliance.fields import languages
from appliance.fields.context import Context
from appliance.fields.hearing import after_leading, cued, cues_of, occurrences, sentence_start
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Phrasebook
from appliance.fields.spoken import Written, written

_MOST_LOCAL, _MOST_DOMAIN = 64, 253
_BEFORE_AT = re.compile(r"[^\s@<>()\[\]:;,\"\\¿¡]+$")
_AFTER_AT = re.compile(r"[^\W_](?:[\w.-]*\w)?")
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*|\S")
_TOP = re.compile(r"[a-z]{2,24}")
_END_OF_SENTENCE = re.compile(
    r"\.(?=\s+(?!(?:com|net|org|edu|gov|mil|info|biz|co|us|uk|ca|mx|es|ar|cl|pe|fr|be|ch|io)(?!\w)))"
)
"""A dot that no address goes on behind, in words of speech recognition ("gmail. com")."""
_MOST_WORDS_OF_A_LABEL = 4
_SIGNS = {".": ".", "_": "_", "-": "-", "+": "+"}


class EmailReader:
    """Reads e-mail addresses; a spoken one needs its "at" and its "dot"."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every complete address, in order."""
        found = list(_written_addresses(text))
        heard = written(text, context.language)
        for reading in _spoken_addresses(heard, context.language, asked=context.asked):
            if not any(reading.span.overlaps(other.span) for other in found):
                found.append(reading)
        folded, cues = fold(text), cues_of(context)
        return tuple(
            Reading(r.value, r.span, None, r.confidence, cued(folded, r.span.start, cues))
            for r in sorted(found, key=lambda reading: reading.span)
        )

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """An address as typed."""
        normal = _normal(value.strip()) if isinstance(value, str) else None
        return None if normal is None else Reading(normal, Span(0, len(normal)))

    def say(self, value: JsonValue, context: Context) -> str:
        """The address itself."""
        return str(value)


def _normal(address: str) -> str | None:
    if len(address) > _MOST_LOCAL + 1 + _MOST_DOMAIN:
        return None
    try:
        return validate_email(address, check_deliverability=False).normalized
    except EmailNotValidError:
        return None


def _written_addresses(text: str) -> Iterator[Reading]:
    done = 0
    for at in (i for i, character in enumerate(text) if character == "@"):
        start = max(done, at - _MOST_LOCAL)
        before = _BEFORE_AT.search(text[start:at])
        after = _AFTER_AT.match(text, at + 1, at + 1 + _MOST_DOMAIN)
        if before is None or after is None:
            continue
        span = Span(start + before.start() + _quotes(before[0]), after.end())
        normal = _normal(span.of(text))
        if normal is not None:
            done = span.end
            yield Reading(normal, span, None, 0.98)


def _quotes(local: str) -> int:
    return len(local) - len(local.lstrip("'‘’“”«*."))


def _spoken_addresses(heard: Written, language: Language, *, asked: bool) -> Iterator[Reading]:
    book = phrasebook(language)
    folded = _without_commas(_without_remarks(fold(heard.text), book), book)
    folded = _END_OF_SENTENCE.sub(";", folded)
    line = [Span(*token.span()) for token in _TOKEN.finditer(folded)]
    line, words = _letters_named(folded, line, language)
    done = 0
    for at, word in enumerate(words):
        if word not in book.mail.at or at <= done:
            continue
        domain, after = _domain(words, at + 1, book)
        if domain is None:
            continue
        first, local, sure = _local(words, at, done, book)
        if asked or cued(folded, line[at].start, book.mail.cues):
            first, local, sure = _whole_local(folded, line, words, (first, local, sure), book)
        normal = _normal(f"{local}@{domain}") if local else None
        if normal is not None:
            done = after
            span = heard.to_raw(Span(line[first].start, line[after - 1].end))
            yield Reading(normal, span, None, sure)


def _without_remarks(folded: str, book: Phrasebook) -> str:
    """`folded`, as long as it was, with blanks for "all one word" and the commas around it."""
    for remark in occurrences(folded, book.mail.one_word):
        start, end = remark.start, remark.end
        while start > 0 and folded[start - 1] in " ,":
            start -= 1
        while end < len(folded) and folded[end] in " ,":
            end += 1
        folded = folded[:start] + " " * (end - start) + folded[end:]
    return folded


def _without_commas(folded: str, book: Phrasebook) -> str:
    """`folded`, as long as it was, without the commas that speech recognition puts around signs."""
    signs = "|".join(sorted(map(re.escape, book.mail.at | book.mail.dot), key=len, reverse=True))
    beside = re.compile(rf",(?=\s+(?:{signs})(?!\w))|(?<!\w)(?:{signs})(,)(?=\s)")
    for mark in beside.finditer(folded):
        folded = folded[: mark.end() - 1] + " " + folded[mark.end() :]
    return folded


def _letters_named(
    folded: str, line: list[Span], language: Language
) -> tuple[list[Span], list[str]]:
    """The tokens and their words, where names of letters ("uve doble") stand for their letters."""
    speech = languages.speech(language)
    words = [span.of(folded) for span in line]
    if not speech.letters_by_name:
        return line, words
    spans, said, at = [], [], 0
    while at < len(words):
        for size in (2, 1):
            name = " ".join(words[at : at + size])
            if name in speech.letters and name not in speech.words:
                said.append(speech.letters[name].lower())
                spans.append(Span(line[at].start, line[min(at + size, len(line)) - 1].end))
                at += size
                break
        else:
            said.append(words[at])
            spans.append(line[at])
            at += 1
    return spans, said


def _domain(words: list[str], at: int, book: Phrasebook) -> tuple[str | None, int]:
    """The domain said from token `at` on ("gmail dot com") and the token after it."""
    labels: list[str] = []
    label, end, signed = "", at, True
    while end < len(words) and end - at < 24:
        word = words[end]
        if (word in book.mail.dot or word == ".") and label:
            labels.append(label)
            label, signed = "", True
        elif book.mail.signs.get(word, _SIGNS.get(word)) == "-" and label:
            label, signed = label + "-", True
        elif not word.isalnum() or word in book.mail.at:
            break
        elif (not labels and end - at < _MOST_WORDS_OF_A_LABEL) or signed:
            label, signed = label + word, False
        else:
            break
        end += 1
    if label:
        labels.append(label)
    else:
        end -= 1  # a dot that ends a sentence
    if len(labels) < 2 or not _TOP.fullmatch(labels[-1]):
        return None, at
    return ".".join(labels), end


def _local(words: list[str], at: int, done: int, book: Phrasebook) -> tuple[int, str, float]:
    """The part before the at-sign, read backwards from token `at`: where it begins, what it is."""
    first, local, sure = at, "", 0.85
    joined = True
    while first > done and first > at - 32:
        word = words[first - 1]
        two = f"{words[first - 2]} {word}" if first - 2 >= done else ""
        if local and (sign := book.mail.signs.get(two)):
            local, first, joined = sign + local, first - 2, True
        elif local and (sign := book.mail.signs.get(word) or _SIGNS.get(word)) and not joined:
            local, first, joined = sign + local, first - 1, True
        elif word.isalnum() and (joined or _runs_on(word, local)):
            local, first, joined = word + local, first - 1, False
        else:
            break
    local = local.lstrip(".-_+")
    while first < at and words[first] in _SIGNS:
        first += 1
    if local in book.people.not_names or local in book.mail.at:
        return first, "", 0.0
    return first, local, sure


def _runs_on(word: str, local: str) -> bool:
    """Whether `word` belongs to what follows it without a sign between: "maya 84", "j smith"."""
    letter = len(word) == 1 and word not in "aiyoeu"
    return letter or word.isdigit() or local[0].isdigit()


def _whole_local(
    folded: str,
    line: list[Span],
    words: list[str],
    found: tuple[int, str, float],
    book: Phrasebook,
) -> tuple[int, str, float]:
    """The local part with the words before it, when nothing else stands before it in the sentence:
    "it's maya lindqvist at ..." is mayalindqvist, though less surely."""
    first, local, _ = found
    if not local:
        return found
    begin = sentence_start(folded, line[first].start)
    begin = after_leading(folded, book.speech.fillers | book.mail.cues, begin, line[first].start)
    begin = after_leading(folded, book.mail.cues, begin, line[first].start)
    before = [i for i in range(max(0, first - 4), first) if line[i].start >= begin]
    reached = bool(before) and line[before[0]].start == begin
    if not 1 <= len(before) <= 3 or not reached:
        left_over = bool(before) and words[before[-1]].isalnum()
        plain = left_over and words[before[-1]] not in book.people.not_names
        return found if not plain else (first, local, min(found[2], 0.55))
    if any(words[i] in book.people.not_names or not words[i].isalnum() for i in before):
        return found
    if len(before) == 1 and words[before[0]] == local:
        return before[0], local, 0.85  # said, and then spelled
    return before[0], "".join(words[i] for i in before) + local, 0.55


READER = EmailReader()
