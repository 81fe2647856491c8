from __future__ import annotations

import base64

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from appliance.core.errors import TamperError
from appliance.core.record import ConsistencyProof, InclusionProof
from appliance.ledger import canonical, checkpoint, note, verify
from appliance.ledger.checkpoint import CertifiedKey
from appliance.ledger.note import VerifierKey
from tests.ledger.fakes import ORIGIN, signing_key

# A busy machine is slow, and that is no fault of what is tested.
steady = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

KEY = VerifierKey(ORIGIN, signing_key().public_key)
CHAIN = (CertifiedKey(KEY, 0),)

# RFC 8032 section 7.1: secret, public, message, signature
RFC_8032 = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
        "387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
        "4a7c15e9716ed28dc027beceea1ec40a",
    ),
]


@pytest.mark.parametrize(("secret", "public", "message", "signature"), RFC_8032)
def test_the_outsiders_ed25519_is_rfc_8032(
    secret: str, public: str, message: str, signature: str
) -> None:
    key, text, signed = map(bytes.fromhex, (public, message, signature))
    assert verify.ed25519_verifies(key, text, signed)
    assert not verify.ed25519_verifies(key, text + b"x", signed)
    for at in range(0, 512, 37):
        flipped = bytearray(signed)
        flipped[at // 8] ^= 1 << at % 8
        assert not verify.ed25519_verifies(key, text, bytes(flipped))


def test_a_signature_has_one_spelling() -> None:
    key, signature = (bytes.fromhex(RFC_8032[1][at]) for at in (1, 3))
    s = int.from_bytes(signature[32:], "little") + verify.ORDER
    assert not verify.ed25519_verifies(key, b"\x72", signature[:32] + s.to_bytes(32, "little"))
    assert not verify.ed25519_verifies(key, b"\x72", signature + b"\0")
    assert not verify.ed25519_verifies(key[:31], b"\x72", signature)


@pytest.mark.parametrize(
    "encoded",
    [
        (verify.P).to_bytes(32, "little"),
        (verify.P + 1).to_bytes(32, "little"),
        (1 | 1 << 255).to_bytes(32, "little"),
        (2).to_bytes(32, "little"),
    ],
)
def test_what_is_no_point_is_no_key(encoded: bytes) -> None:
    assert verify.decode_point(encoded) is None
    assert not verify.ed25519_verifies(encoded, b"", bytes(64))


@steady
@given(st.binary(min_size=32, max_size=32), st.binary(max_size=80))
def test_the_outsider_believes_what_the_box_signs(seed: bytes, message: bytes) -> None:
    from appliance.vault.signing import SigningKey

    key = SigningKey(seed)
    assert verify.ed25519_verifies(key.public_key, message, key.sign(message))


def test_keys_are_written_as_c2sp_says() -> None:
    text = str(KEY)
    name, key_id, data = text.split("+", 2)
    assert name == ORIGIN
    assert len(key_id) == 8
    assert base64.b64decode(data) == b"\x01" + signing_key().public_key
    assert VerifierKey.parse(text) == KEY
    assert verify.parse_key(text, 0).text() == text


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("+", "-", 1),
        lambda text: text.upper(),
        lambda text: text + "\n",
        lambda text: text[:-1],
        lambda text: "x" + text,
        lambda text: text.replace("+A", "+B"),
        lambda text: "",
        lambda text: "+".join([*text.split("+", 2)[:2], "AQ=="]),
    ],
)
def test_a_key_written_otherwise_is_refused(change) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(TamperError):
        VerifierKey.parse(change(str(KEY)))
    with pytest.raises(verify.Malformed):
        verify.parse_key(change(str(KEY)), 0)


texts = st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=9)).map(
    lambda lines: "".join(line + "\n" for line in lines) or "\n"
)


@steady
@given(texts)
def test_what_is_signed_is_read_back_by_both_readers(text: str) -> None:
    signed = note.sign(text, ORIGIN, signing_key())
    assert note.parse(signed).text == text
    assert note.parse(signed).signed_by(KEY)
    theirs = verify.parse_note(signed.encode())
    assert theirs.text == text
    assert theirs.signatures == tuple(
        (line.name, line.key_id, line.signature) for line in note.parse(signed).signatures
    )


def test_another_name_or_key_did_not_sign() -> None:
    signed = note.parse(note.sign("text\n", ORIGIN, signing_key()))
    assert not signed.signed_by(VerifierKey("other", KEY.public_key))
    assert not signed.signed_by(VerifierKey(ORIGIN, signing_key(2).public_key))


def test_unknown_signatures_are_ignored_and_bad_ones_are_not() -> None:
    signed = note.sign("text\n", ORIGIN, signing_key())
    stranger = note.sign("text\n", "witness.example", signing_key(2)).split("\n\n")[1]
    assert note.parse(signed + stranger).signed_by(KEY)
    bad = note.sign("other\n", ORIGIN, signing_key()).split("\n\n")[1]
    assert not note.parse(signed + bad).signed_by(KEY)


SOUND = checkpoint.sign(ORIGIN, 1234, bytes(range(32)), signing_key())


def test_a_checkpoint_reads_as_c2sp_says() -> None:
    lines = SOUND.note.split("\n")
    assert lines[:4] == [ORIGIN, "1234", base64.b64encode(bytes(range(32))).decode(), ""]
    assert lines[4].startswith(f"— {ORIGIN} ")
    assert lines[5:] == [""]
    assert checkpoint.verify(SOUND.note, ORIGIN, CHAIN) == SOUND
    theirs = verify.parse_checkpoint(SOUND.note.encode())
    assert theirs[1:] == (ORIGIN, 1234, bytes(range(32)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1234", "01234"),
        ("1234", "+1234"),
        ("1234", "1_234"),
        ("1234", " 1234"),
        ("1234", "１２３４"),
        ("1234", "-1"),
        ("1234", "1" * 17),
        ("1234", ""),
        ("Hh8=", "Hh9="),
        ("Hh8=", "Hh8"),
        ("AAEC", "AA EC"),
        ("AAEC", ""),
        ("\n\n", "\nextension\n\n"),
        ("\n\n", "\n"),
        ("\n\n", "\r\n\r\n"),
        ("\n\n", "\n\n\n"),
        ("— ", "- "),
        ("— ", "—  "),
        ("— ", "—"),
        (f"{ORIGIN}\n", f"{ORIGIN} \n"),
        (f"{ORIGIN}\n", "\n"),
        (f"{ORIGIN}\n", "a+b\n"),
    ],
)
def test_a_checkpoint_written_otherwise_is_refused_by_both_readers(old: str, new: str) -> None:
    text = SOUND.note.replace(old, new, 1)
    assert text != SOUND.note
    with pytest.raises(TamperError):
        checkpoint.parse(text)
    with pytest.raises(verify.Malformed):
        verify.parse_checkpoint(text.encode())


def test_a_checkpoint_of_another_log_or_key_is_refused() -> None:
    for text in (
        checkpoint.sign("other.example", 1, bytes(32), signing_key()).note,
        checkpoint.sign(ORIGIN, 1, bytes(32), signing_key(2)).note,
        SOUND.note.replace("1234", "1235"),
    ):
        with pytest.raises(TamperError):
            checkpoint.verify(text, ORIGIN, CHAIN)


def test_keys_certify_each_other_and_sign_in_their_own_time_only() -> None:
    second = checkpoint.certify(signing_key(), ORIGIN, signing_key(2).public_key, 10)
    third = checkpoint.certify(signing_key(2), ORIGIN, signing_key(3).public_key, 20)
    chain = (*CHAIN, second, third)
    checkpoint.check_chain(ORIGIN, chain)
    for size, right in ((0, 1), (9, 1), (10, 2), (19, 2), (20, 3), (999, 3)):
        for number in (1, 2, 3):
            text = checkpoint.sign(ORIGIN, size, bytes(32), signing_key(number)).note
            if number == right:
                assert checkpoint.verify(text, ORIGIN, chain).size == size
            else:
                with pytest.raises(TamperError):
                    checkpoint.verify(text, ORIGIN, chain)


@pytest.mark.parametrize(
    "chain",
    [
        (),
        (CertifiedKey(KEY, 1),),
        (CertifiedKey(KEY, 0, "certificate"),),
        (*CHAIN, CertifiedKey(VerifierKey(ORIGIN, signing_key(2).public_key), 10)),
        (*CHAIN, checkpoint.certify(signing_key(3), ORIGIN, signing_key(2).public_key, 10)),
        (*CHAIN, checkpoint.certify(signing_key(), ORIGIN, signing_key(2).public_key, 0)),
        (*CHAIN, checkpoint.certify(signing_key(), "other", signing_key(2).public_key, 10)),
    ],
)
def test_a_broken_chain_of_keys_is_refused(chain: tuple[CertifiedKey, ...]) -> None:
    with pytest.raises(TamperError):
        checkpoint.check_chain(ORIGIN, chain)


@pytest.mark.parametrize(
    ("signer", "from_size", "good"), [(1, 10, True), (1, 0, False), (3, 10, False)]
)
def test_the_outsider_follows_the_same_chain(signer: int, from_size: int, good: bool) -> None:
    second = checkpoint.certify(signing_key(signer), ORIGIN, signing_key(2).public_key, from_size)
    keys = [
        {"from": 0, "vkey": str(KEY)},
        {"from": from_size, "vkey": str(second.key), "certificate": second.certificate},
    ]
    data = canonical.encode({"v": 1, "log": ORIGIN, "keys": keys}) + b"\n"
    if good:
        _, found = verify.parse_keys(data)
        assert [(key.text(), key.from_size) for key in found] == [
            (str(KEY), 0),
            (str(second.key), 10),
        ]
    else:
        with pytest.raises(verify.Malformed):
            verify.parse_keys(data)


def test_proofs_travel_as_text() -> None:
    proof = InclusionProof(7, 1234, (bytes(32), bytes(range(32))))
    text = checkpoint.proof_text(proof, SOUND)
    assert text.startswith("c2sp.org/tlog-proof@v1\nindex 7\nAAAA")
    assert checkpoint.parse_proof(text) == (proof, SOUND)
    single = InclusionProof(0, 1234, ())
    assert checkpoint.parse_proof(checkpoint.proof_text(single, SOUND)) == (single, SOUND)
    growth = checkpoint.consistency_text(ConsistencyProof(7, 1234, (bytes(32),)), SOUND)
    assert growth.startswith("old 7\nAAAA")
    assert growth.endswith(f"\n\n{SOUND.note}")
    for old, new in (
        ("@v1", "@v2"),
        ("index 7", "index 07"),
        ("index 7", "index"),
        ("AAA=", "AAB="),
        ("\n\n", "\n"),
        ("index 7\n", ""),
    ):
        with pytest.raises(TamperError):
            checkpoint.parse_proof(text.replace(old, new, 1))
