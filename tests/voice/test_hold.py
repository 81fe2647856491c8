from __future__ import annotations

from appliance.core.audio import samples_of
from appliance.voice.hold import music
from appliance.voice.pcm import level_db, samples_in


def test_it_is_quiet_and_may_be_repeated() -> None:
    made = music()
    assert len(made) == 2 * samples_of(16_000)
    assert -40 < level_db(made) < -25
    edge = 2 * samples_of(10)
    assert level_db(made[:edge]) < -60
    assert level_db(made[-edge:]) < -60
    assert int(abs(samples_in(made).astype(int)).max()) < 32_767 // 10
