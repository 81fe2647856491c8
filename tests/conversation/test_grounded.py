"""Nothing is stored that was not said: over scripts made of what people say, in any order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from appliance.conversation.apply import replace_session
from appliance.conversation.reply.open_question import ask_for
from tests.conversation.interviews import hear, interview

SENTENCES = {
    "en": (
        "my name is Ana Ruiz", "I'm allergic to penicillin and latex", "no", "yes", "that's all",
        "I take lisinopril 10 mg and metformin", "503 555 0107", "May 3 1961", "for two weeks",
        "sorry, it ends in 24, not 42", "actually my number is 503 555 0199", "none of them",
        "my wife Elena, her number is 503 555 0111", "ana at gmail dot com", "medicare", "worse",
        "it started in the morning", "are you open on Saturday?", "left it at home", "hives",
        "no wait, 1962", "I forgot to say it hurts at night", "{reason}", "<PERSON_1>", "24, not 42",
    ),
    "es": (
        "me llamo Ana Ruiz", "soy alérgica a la penicilina", "no", "sí", "es todo", "nada más",
        "tomo omeprazol de 20 miligramos", "305 555 0107", "3 de mayo de 1961", "hace dos semanas",
        "perdón, termina en 24, no en 42", "mi número es 305 555 0199", "ninguna", "peor",
        "mi hijo Luis Hernández", "ana arroba gmail punto com", "no la traigo", "¿a qué hora abren?",
        "no, digo, 1962", "se me olvidó decir que me duele de noche", "ronchas", "que me paguen",
    ),
}  # fmt: skip
FIELDS = {
    "patient-intake": (
        "reason", "onset", "course", "full_name", "birth_date", "phone", "email", "has_allergies",
        "allergies", "takes_medicines", "medicines", "conditions", "coverage", "emergency_name",
        "consent", "summary",
    ),
    "legal-intake": ("caller_name", "caller_phone", "other_party", "matter_type", "what_happened",
                     "happened_on", "has_deadline", "wanted", "safe_time", "consent", "summary"),
    "auto-claim": ("safe_now", "anyone_hurt", "holder_name", "policy_number", "phone", "loss_date",
                   "loss_time", "loss_place", "what_happened", "vehicle.model", "others_involved",
                   "other_parties", "police_report", "summary"),
}  # fmt: skip
SCRIPTS = st.sampled_from(["en", "es"]).flatmap(
    lambda language: st.sampled_from(sorted(FIELDS)).flatmap(
        lambda pack: st.tuples(
            st.just(language),
            st.just(pack),
            st.lists(
                st.tuples(
                    st.sampled_from(FIELDS[pack]),
                    st.lists(
                        st.sampled_from(SENTENCES[language]) | st.text(max_size=12),
                        min_size=1,
                        max_size=3,
                    ).map(", ".join),
                ),
                max_size=6,
            ),
        )
    )
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(SCRIPTS)
def test_every_value_is_a_stretch_of_what_was_said(
    script: tuple[str, str, list[tuple[str, str]]],
) -> None:
    language, pack, turns = script
    begun = interview(pack, language)
    heard: list[str] = []
    for field, words in turns:
        ask = ask_for(begun, field)
        begun = replace_session(begun, replace(begun.session, ask=ask))
        applied = hear(begun, words)
        for address in (*applied.stated, *applied.corrected):
            answer = applied.session.answers.get(address)
            if answer is not None:
                assert answer.evidence.said.strip()
                assert answer.evidence.span.of(words) == answer.evidence.said
                assert answer.precision != "time"
        heard.append(words)
        for address in ("reason", "what_happened", "wanted"):
            story = applied.session.answers.get(address)
            if story is not None and story.known and field != "summary":
                parts = str(story.value).split("\n")
                assert all(any(part in said for said in heard) for part in parts)
        begun = replace_session(begun, applied.session)
