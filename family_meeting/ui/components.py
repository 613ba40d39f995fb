"""Our own components of the screen, whose JavaScript is files that the app itself serves."""

import re
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2.get_bidi_component_manager import get_bidi_component_manager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest
from streamlit.components.v2.types import ComponentRenderer

from family_meeting import __version__

ASSETS = Path(__file__).parent / "assets"
_PROJECT = "family-meeting"


def mount(name: str, *, key: str, data: dict[str, Any], **on_change: Any) -> None:
    """Put the component ``assets/<name>/<name>.js`` on the page.

    Streamlit finds component files only through an installed distribution; the app runs from its
    folder, so the folder is made known by hand. As inline text the script would need a blob: source,
    which the Content-Security-Policy does not allow.
    """
    manager = get_bidi_component_manager()
    if manager.get_component_asset_root(f"{_PROJECT}.{name}") is None:
        manifest = ComponentManifest(_PROJECT, __version__, [ComponentConfig(name, asset_dir=name)])
        manager.register_from_manifest(manifest, ASSETS)
    _renderer(name)(key=component_key(key), data=data, **on_change)


@cache
def _renderer(name: str) -> ComponentRenderer:
    # Styles are not isolated, so that the page's own rules for type and focus reach our fields.
    return st.components.v2.component(f"{_PROJECT}.{name}", js=f"{name}.js", isolate_styles=False)


def component_key(key: str) -> str:
    """Return a key without two underscores in a row, which Streamlit keeps for itself."""
    return re.sub("_(?=_)", "_.", key)
