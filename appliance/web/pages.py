"""Pages: templates with everything escaped, and a missing value a fault rather than a gap."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import jinja2
from litestar import MediaType, Response

from appliance.web.assets import Assets, read_assets

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Pages:
    """The templates of one face, over those that all faces share, and the files both use."""

    templates: jinja2.Environment
    shared: Assets

    def page(self, template: str, values: Mapping[str, object], status: int = 200) -> Response[str]:
        """One page. Raises jinja2.UndefinedError when the template needs what `values` lacks."""
        text = self.templates.get_template(template).render(values)
        return Response(text, media_type=MediaType.HTML, status_code=status)


def shared_assets() -> Assets:
    """The styles and modules that every face uses."""
    return read_assets("shared", HERE / "static")


def pages(folder: Path, shared: Assets, own: Assets) -> Pages:
    """The templates in `folder`, which may extend the shared ones; `shared` and `own` give them the
    addresses of their files."""
    templates = jinja2.Environment(
        loader=jinja2.FileSystemLoader([folder, HERE / "templates"]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.globals["shared"] = shared.url
    templates.globals["own"] = own.url
    return Pages(templates, shared)
