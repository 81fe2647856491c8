from appliance.policy.source import read_yaml


def test_plain_words_stay_words() -> None:
    source, faults = read_yaml(
        "x", "a: no\nb: 12:04\nc: 2026-11-20\nd: true\ne: ~\nf: 1.5\ng: 007\n"
    )
    assert faults == ()
    assert source.value == {
        "a": "no",
        "b": "12:04",
        "c": "2026-11-20",
        "d": True,
        "e": None,
        "f": 1.5,
        "g": 7,
    }


def test_every_part_has_its_line() -> None:
    source, _ = read_yaml("x", "a:\n  - b: 1\n    c: {d: 2}\n")
    assert source.line("a") == 1
    assert source.line("a", 0, "b") == 2
    assert source.line("a", 0, "c", "d") == 3
    assert source.line("a", 0, "missing") == 2
    assert source.line("nowhere") == 1


def test_an_empty_file_is_empty() -> None:
    source, faults = read_yaml("x", "# nothing\n")
    assert source.value is None
    assert faults == ()
    assert source.line() == 0


def test_deep_nesting_and_odd_keys_are_faults() -> None:
    assert read_yaml("x", "a: " + "[" * 40 + "]" * 40)[1][0].message == "nested too deeply"
    assert read_yaml("x", "? [a, b]\n: 1\n")[1][0].message == "a key must be a plain text"
