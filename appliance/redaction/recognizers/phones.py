"""Telephone and fax numbers as written, of the United States and of Spanish-speaking countries. Pure."""

from __future__ import annotations

from appliance.redaction.recognizers.rules import Rules, rule


class Phones(Rules):
    """PHONE_NUMBER."""

    name = "phones"

    def __init__(self) -> None:
        edge = r"(?<![\w.$/-])"
        end = r"(?![\w/]|[.,-]\d)"
        extension = r"(?:[ ,]{1,3}(?:x|ext|ext\.|extension) ?\d{1,6})?"
        begins = r"(?<![\w.$/-])[+(\d]"
        called = r"phone|cell|mobile|fax|tel|movil|whatsapp|number|call|reach|text me|llam|numero"
        super().__init__(
            (
                rule(
                    "PHONE_NUMBER",
                    (
                        rf"{edge}(?:\+?1[ .-]?)?(?:\(\d{{3}}\) ?|\d{{3}}[ .-]?)\d{{3}}[ "
                        rf".-]?\d{{4}}{extension}{end}"
                    ),
                    begins=begins,
                ),
                rule(
                    "PHONE_NUMBER",
                    rf"{edge}\+\d{{1,3}}(?:[ .()-]{{1,2}}?\d{{1,4}}){{2,6}}{extension}{end}",
                    0.9,
                    begins=begins,
                ),
                rule("PHONE_NUMBER", rf"{edge}\d{{3}}[.-]\d{{4}}{end}", 0.6, begins=begins),
                rule(
                    "PHONE_NUMBER",
                    rf"{edge}(?:\d{{2,3}}[ .-]){{3,4}}\d{{2,4}}{end}",
                    0.6,
                    begins=begins,
                ),
                rule(
                    "PHONE_NUMBER",
                    rf"{edge}(?:\d{{2}}[ .-]){{1,2}}\d{{4}}[ .-]\d{{4}}{end}",
                    0.8,
                    begins=begins,
                ),
                rule(
                    "PHONE_NUMBER",
                    rf"{edge}[679]\d{{2}} ?\d{{3}} ?\d{{3}}{end}",
                    0.6,
                    begins=begins,
                ),
                rule(
                    "PHONE_NUMBER",
                    r"\b(?:phone|cell|mobile|fax|telephone|tel|telefono|celular|movil|whatsapp|"
                    r"number to call|"
                    r"call me (?:at|on)|reach me (?:at|on)|text me at|llameme al|"
                    r"mi numero)\b[^\d\n]{0,24}"
                    r"(?P<v>\+?\(?\d[\d ().-]{4,18}\d)(?!\w)",
                    0.9,
                    gate=called,
                ),
            ),
            gate=r"\d{2}",
        )
