"""Prints how many seeded faults lint finds, class by class.

python -m tests.policy.mutation --count 400
python -m tests.policy.mutation --count 60 --kind advice_in_wording --show
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.policy.mutation.asked import PACKS, SHIPPED, asked
from tests.policy.mutation.faults import MUTATIONS
from tests.policy.mutation.score import Result, run
from tests.policy.mutation.written import read


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.policy.mutation", description=__doc__)
    parser.add_argument("--count", type=int, default=len(MUTATIONS) * 5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", choices=sorted(MUTATIONS), help="one class only")
    parser.add_argument("--show", action="store_true", help="print every mutant")
    parser.add_argument("--at-least", type=float, default=98.0, help="per cent to be found")
    args = parser.parse_args()
    if args.kind:
        for name in [name for name in MUTATIONS if name != args.kind]:
            del MUTATIONS[name]
    results: list[Result] = []
    with TemporaryDirectory() as folder:
        for result in run(
            read(SHIPPED), PACKS, Path(folder) / "policies", args.count, args.seed, asked()
        ):
            results.append(result)
            if args.show or result.outcome not in ("found",):
                print(result)
    return report(results, args.at_least)


def report(results: list[Result], at_least: float) -> int:
    counted = Counter((result.kind, result.outcome) for result in results)
    for kind in MUTATIONS:
        every = sum(counted[kind, o] for o in ("found", "misplaced", "missed"))
        equal = counted[kind, "equivalent"]
        print(
            f"{kind:34} {counted[kind, 'found']:4} of {every:4}"
            + (f"   ({equal} equivalent)" if equal else "")
        )
    judged = [result for result in results if result.outcome != "equivalent"]
    found = sum(result.outcome == "found" for result in judged)
    detected = sum(result.outcome in ("found", "misplaced") for result in judged)
    score = 100 * found / len(judged) if judged else 0.0
    print(
        f"{found} of {len(judged)} found and placed ({score:.1f} %), {detected} found at all; "
        f"{len(results) - len(judged)} equivalent; {len(MUTATIONS)} classes"
    )
    return 0 if score >= at_least else 1


if __name__ == "__main__":
    sys.exit(main())
