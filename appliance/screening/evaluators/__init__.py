"""The evaluators, one small file each. An evaluator judges one utterance for one thing; it never acts."""
