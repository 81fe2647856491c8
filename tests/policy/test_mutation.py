"""A short form of the mutation test: every class once. The long one is a command:

python -m tests.policy.mutation --count 750
"""

from collections import Counter
from pathlib import Path

from tests.policy.mutation.asked import PACKS, SHIPPED, asked
from tests.policy.mutation.faults import MUTATIONS
from tests.policy.mutation.score import lay_out, run
from tests.policy.mutation.written import read


def test_the_packs_as_they_are_written_out_have_no_faults(tmp_path: Path) -> None:
    lay_out(read(SHIPPED), tmp_path / "policies")
    lint = asked()
    assert [fault for pack in PACKS for fault in lint(tmp_path / "policies", pack)] == []


def test_seeded_faults_are_found_and_placed(tmp_path: Path) -> None:
    results = list(run(read(SHIPPED), PACKS, tmp_path / "policies", len(MUTATIONS), 7, asked()))
    counted = Counter(result.outcome for result in results)
    judged = len(results) - counted["equivalent"]
    assert judged >= 105
    assert counted["found"] >= 0.96 * judged, [str(r) for r in results if r.outcome != "found"]
