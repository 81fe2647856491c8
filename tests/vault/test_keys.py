from __future__ import annotations

import stat
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from appliance.core.errors import ConfigError, SealError
from appliance.vault.keyfile import KeyFile
from appliance.vault.keys import Keyring, create_evaluation_keys, epoch_of, open_keyring
from appliance.vault.seal import OVERHEAD_BYTES, AesGcmSealer

# A busy machine is slow, and that is no fault of what is tested.
steady = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

KEY = bytes(range(32))


@steady
@given(st.binary(max_size=300), st.binary(max_size=40))
def test_what_was_sealed_opens_again(plaintext: bytes, context: bytes) -> None:
    sealer = AesGcmSealer(KEY, "session/a")
    sealed = sealer.seal(plaintext, context)
    assert len(sealed) == len(plaintext) + OVERHEAD_BYTES
    assert sealer.open(sealed, context) == plaintext


@steady
@given(st.binary(max_size=60), st.data())
def test_one_altered_bit_is_refused(plaintext: bytes, data: st.DataObject) -> None:
    sealer = AesGcmSealer(KEY, "session/a")
    sealed = bytearray(sealer.seal(plaintext, b"here"))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << (bit % 8)
    with pytest.raises(SealError):
        sealer.open(bytes(sealed), b"here")


def test_another_context_scope_or_key_opens_nothing() -> None:
    sealed = AesGcmSealer(KEY, "session/a").seal(b"words", b"entry 1")
    for sealer, context in (
        (AesGcmSealer(KEY, "session/a"), b"entry 2"),
        (AesGcmSealer(KEY, "session/b"), b"entry 1"),
        (AesGcmSealer(bytes(32), "session/a"), b"entry 1"),
    ):
        with pytest.raises(SealError):
            sealer.open(sealed, context)


def test_the_commitment_alone_refuses_another_key() -> None:
    sealer = AesGcmSealer(KEY, "session/a")
    sealed = sealer.seal(b"words", b"")
    foreign = AesGcmSealer(KEY, "session/b").seal(b"words", b"")
    assert sealed[12:44] != foreign[12:44]
    with pytest.raises(SealError, match="another key"):
        sealer.open(sealed[:12] + foreign[12:44] + sealed[44:], b"")


def test_the_same_words_never_seal_alike() -> None:
    sealer = AesGcmSealer(KEY, "session/a")
    assert sealer.seal(b"words", b"") != sealer.seal(b"words", b"")


def test_salts_depend_on_key_scope_and_label() -> None:
    salts = {
        AesGcmSealer(key, scope).salt(label)
        for key in (KEY, bytes(32))
        for scope in ("a", "b")
        for label in (b"1", b"2")
    }
    assert len(salts) == 8
    assert all(len(salt) == 32 for salt in salts)


def test_key_file_is_private_and_keeps_every_key(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    made = create_evaluation_keys(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]
    wrapped, sealer = made.new_session_key("s1")
    sealed = sealer.seal(b"words", b"")
    again = open_keyring(path)
    assert again.evaluation
    assert again.unwrap("s1", wrapped).open(sealed, b"") == b"words"
    assert again.sealer("accounts").open(made.sealer("accounts").seal(b"x", b""), b"") == b"x"
    assert again.signing_key().public_key == made.signing_key().public_key


def test_keys_are_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    create_evaluation_keys(path)
    before = path.read_bytes()
    with pytest.raises(ConfigError, match="already"):
        create_evaluation_keys(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_key_file_others_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    create_evaluation_keys(path)
    path.chmod(0o640)
    with pytest.raises(ConfigError, match="others"):
        open_keyring(path)


def test_a_missing_key_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        open_keyring(tmp_path / "keys.json")
    assert "appliance init" in caught.value.advice


@pytest.mark.parametrize(
    "damage",
    [
        {"unknown": 1},
        {"root": "AAAA"},
        {"active_epoch": 9},
        {"epochs": {"1": "AAAA"}},
        {"protection": "later"},
    ],
)
def test_a_damaged_key_file_is_refused(tmp_path: Path, damage: dict[str, object]) -> None:
    path = tmp_path / "keys.json"
    create_evaluation_keys(path)
    path.write_bytes(msgspec.json.encode(msgspec.json.decode(path.read_bytes()) | damage))
    with pytest.raises(SealError, match="damaged"):
        open_keyring(path)


def _keyring(remembered: int = 256, epochs: dict[int, bytes] | None = None) -> Keyring:
    return Keyring(
        KeyFile(
            format="intake-appliance/keys/v1",
            protection="none",
            root=KEY,
            active_epoch=1,
            epochs=epochs if epochs is not None else {1: KEY},
            signing=b"",
        ),
        remembered=remembered,
    )


def test_a_wrapped_key_belongs_to_one_session() -> None:
    keyring = _keyring()
    wrapped, _ = keyring.new_session_key("s1")
    assert epoch_of(wrapped) == 1
    with pytest.raises(SealError):
        keyring.unwrap("s2", wrapped)


@pytest.mark.parametrize("length", [0, 3, 4, 40])
def test_a_truncated_wrapped_key_is_refused(length: int) -> None:
    keyring = _keyring()
    wrapped, _ = keyring.new_session_key("s1")
    with pytest.raises(SealError):
        keyring.unwrap("s1", wrapped[:length])


def test_destroying_the_epoch_destroys_its_sessions() -> None:
    wrapped, _ = _keyring().new_session_key("s1")
    with pytest.raises(SealError, match="destroyed"):
        _keyring(epochs={2: KEY}).unwrap("s1", wrapped)


def test_few_keys_are_remembered_and_forgotten_ones_open_again() -> None:
    keyring = _keyring(remembered=2)
    wrapped = {name: keyring.new_session_key(name)[0] for name in ("a", "b", "c")}
    first = keyring.unwrap("c", wrapped["c"])
    assert keyring.unwrap("c", wrapped["c"]) is first
    sealed = keyring.unwrap("a", wrapped["a"]).seal(b"words", b"")
    assert keyring.unwrap("a", wrapped["a"]).open(sealed, b"") == b"words"
    keyring.forget("a")
    assert keyring.unwrap("a", wrapped["a"]).open(sealed, b"") == b"words"
    kept = keyring.unwrap("a", wrapped["a"])
    keyring.forget("a")
    assert keyring.unwrap("a", wrapped["a"]) is not kept


def test_secrets_do_not_show(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    keyring = create_evaluation_keys(path)
    secrets = [
        value
        for value in msgspec.json.decode(path.read_bytes()).values()
        if isinstance(value, str) and len(value) > 40
    ]
    keys = msgspec.json.decode(path.read_bytes(), type=KeyFile)
    shown = f"{keys!r} {keyring!r} {keyring.signing_key()!r} {keyring.sealer('x')!r}"
    assert not any(secret in shown for secret in secrets)
    assert repr(keys.root) not in shown


def test_the_signing_key_signs_by_rfc_8032() -> None:
    from appliance.vault.signing import SigningKey

    seed = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    key = SigningKey(seed)
    assert (
        key.public_key.hex() == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    )
    assert key.sign(b"\x72").hex() == (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    assert SigningKey(key.private_bytes()).public_key == key.public_key
