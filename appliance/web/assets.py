"""Static files, read once, named by what is in them.

All files of a folder share one digest, which is part of their address: a browser may keep them for
ever, relative imports between modules stay inside one version, and a new version is new addresses.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from litestar import Request, Response, get
from litestar.exceptions import NotFoundException
from litestar.handlers import HTTPRouteHandler

CONTENT_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".wav": "audio/wav",
}
KEPT_FOR_EVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class Asset:
    """One file's bytes and how to serve them."""

    content: bytes
    content_type: str
    etag: str


@dataclass(frozen=True, slots=True)
class Assets:
    """The files below one folder, by relative path, served below `/NAME/DIGEST/`."""

    name: str
    digest: str
    files: Mapping[str, Asset]

    def url(self, path: str) -> str:
        """The address of one file. Raises KeyError when there is none."""
        if path not in self.files:
            raise KeyError(path)
        return f"/{self.name}/{self.digest}/{path}"

    def route(self) -> HTTPRouteHandler:
        """The handler that serves them. An unchanged file is answered with 304 and no body."""

        @get(f"/{self.name}/{self.digest}/{{path:path}}", include_in_schema=False, name=self.name)
        async def serve(request: Request[Any, Any, Any], path: str) -> Response[bytes]:
            asset = self.files.get(path.lstrip("/"))
            if asset is None:
                raise NotFoundException
            headers = {"etag": asset.etag, "cache-control": KEPT_FOR_EVER}
            if request.headers.get("if-none-match") == asset.etag:
                return Response(b"", status_code=304, headers=headers)
            return Response(asset.content, media_type=asset.content_type, headers=headers)

        return serve


def read_assets(name: str, folder: Path) -> Assets:
    """Every file below `folder` of a kind that pages use. Raises ValueError for any other kind."""
    files: dict[str, Asset] = {}
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        if path.suffix not in CONTENT_TYPES:
            raise ValueError(f"not a kind of file that pages use: {path.name}")
        relative = path.relative_to(folder).as_posix()
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        files[relative] = Asset(content, CONTENT_TYPES[path.suffix], f'"{digest[:32]}"')
        whole.update(f"{relative}\0{digest}\n".encode())
    return Assets(name, whole.hexdigest()[:16], files)
