"""The compliance console: the record, its proofs, the policies it was made under, exports."""
