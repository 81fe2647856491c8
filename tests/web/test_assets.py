from __future__ import annotations

from pathlib import Path

import jinja2
import pytest
from litestar import get
from litestar.testing import TestClient

from appliance.web.apps import web_app
from appliance.web.assets import read_assets
from appliance.web.pages import pages, shared_assets


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "deep").mkdir()
    (tmp_path / "a.css").write_text("p {}")
    (tmp_path / "deep" / "b.js").write_text("import './c.js'")
    return tmp_path


def test_files_are_kept_for_ever_and_known_again(folder: Path) -> None:
    assets = read_assets("own", folder)
    with TestClient(web_app([assets.route()])) as client:
        response = client.get(assets.url("deep/b.js"))
        assert response.text == "import './c.js'"
        assert response.headers["content-type"].startswith("text/javascript")
        assert "immutable" in response.headers["cache-control"]
        again = client.get(
            assets.url("deep/b.js"), headers={"if-none-match": response.headers["etag"]}
        )
        assert (again.status_code, again.content) == (304, b"")


def test_a_changed_file_moves_them_all(folder: Path) -> None:
    before = read_assets("own", folder)
    (folder / "deep" / "b.js").write_text("other")
    after = read_assets("own", folder)
    assert before.url("a.css") != after.url("a.css")
    with TestClient(web_app([after.route()])) as client:
        assert client.get(before.url("a.css")).status_code == 404


@pytest.mark.parametrize("path", ["../secret.css", "%2e%2e/secret.css", "deep", "", "c.js"])
def test_nothing_but_the_files_is_served(folder: Path, path: str) -> None:
    (folder.parent / "secret.css").write_text("secret")
    assets = read_assets("own", folder)
    with TestClient(web_app([assets.route()])) as client:
        assert client.get(f"/own/{assets.digest}/{path}").status_code == 404


def test_an_unknown_kind_of_file_is_a_fault(folder: Path) -> None:
    (folder / "notes.txt").write_text("x")
    with pytest.raises(ValueError, match=r"notes\.txt"):
        read_assets("own", folder)


def test_pages_escape_everything_and_miss_nothing(folder: Path) -> None:
    (folder / "templates").mkdir()
    (folder / "templates" / "x.html").write_text("<p>{{ said }}</p>")
    drawn = pages(folder / "templates", shared_assets(), read_assets("own", folder / "deep"))

    @get("/x")
    async def x() -> object:
        return drawn.page("x.html", {"said": "<script>alert(1)</script>"})

    with TestClient(web_app([x])) as client:
        assert client.get("/x").text == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"
    with pytest.raises(jinja2.UndefinedError):
        drawn.page("x.html", {})
