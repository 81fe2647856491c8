"""Policy packs: read strictly, checked before they may run, named by a digest.

`load` reads a pack, `conditions` evaluates its CEL, `lint` finds what would go wrong, `dialogue` says
what its dialogues expect, `schema` describes its files to an editor.
"""
