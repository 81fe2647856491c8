"""The common phrases that the conversation says by name, and what it fills into each. Pure.

A phrase that is missing would be silence at the very moment it is needed; a place that nothing fills
would be a gap in the sentence. Lint holds every pack to this list, and a test holds it to the code.
"""

from __future__ import annotations

from collections.abc import Mapping

ANYWHERE = frozenset({"protocol", "due", "emergency", "crisis", "title"})
"""What every phrase may name."""


def _phrases() -> Mapping[str, frozenset[str]]:
    listed = {
        "": """ack_story ack_unknown ack_told_aloud ack_declined not_understood offer_widget
            needed more_precise_date voice_filler voice_trouble voice_goodbye
            aloud_spell aloud_figures offer_keys left_to_person number_early number_again
            why_default hold nothing_before told_before repeat_intro slower faster
            handoff handoff_waiting handoff_offer held
            frustrated human_truth cancel_ask cancelled not_cancelled withdraw withdrawn_go_on delete_request
            answer_intro no_answer no_answer_noted refuse_medical_advice refuse_legal_advice
            refuse_coverage_decision off_topic crisis_support crisis_ask crisis_others danger
            emergency abuse_support minor_support gentle_self_harm gentle_others
            gentle_medical gentle_danger gentle_abuse gentle_left support_continue support_resume
            support_left notice_crisis
            notice_emergency notice_danger insult injection lookup_stop language_switched
            own_name summary_ask summary_change_what add_more after_end partial_end stopped_end
            thanks_end
            consent_yes consent_no trouble too_long empty due_now yes no unknown_value
            declined_value none_value change_which clarify_neither
            mean_unknown mean_decline mean_skip mean_why mean_repeat mean_hold mean_back
            mean_handoff mean_cancel mean_withdraw mean_delete_my_data mean_language
            mean_are_you_human mean_resume mean_neither""",
        "label value": "ack_correction confirm_value amended",
        "value": "ack_removed",
        "label value letters": "spell",
        "label": "back",
        "number": "called_from",
        "limit": "too_low too_high",
        "languages": "language_unavailable",
        "time": "due_today",
        "day time": "due_on",
        "options": """clarify not_understood_date not_understood_phone not_understood_email
            not_understood_choice not_understood_boolean not_understood_number
            not_understood_identifier not_understood_address not_understood_name
            not_understood_money not_understood_quantity not_understood_signature""",
    }
    return {
        name: frozenset(filled.split())
        for filled, names in listed.items()
        for name in names.split()
    }


PHRASES = _phrases()
"""Each phrase that is said by name, with what is filled in besides what any phrase may name."""
