"""One file per engine: a package that somebody else makes, behind one of our sockets.

Each imports its package inside its constructor, moves what blocks off the event loop itself, and
translates every foreign exception into EngineError. Only `app` imports this room.
"""
