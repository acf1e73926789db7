"""The pages made from the settings are those that are committed, and hold every setting."""

import json
from pathlib import Path

from narrate.settings import declared
from narrate.settings_pages import markdown, schema

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_the_reference_is_up_to_date() -> None:
    assert (DOCS / "settings.md").read_text(encoding="utf-8") == markdown(), (
        "run: narrate config docs > docs/settings.md"
    )


def test_the_schema_is_up_to_date_and_whole() -> None:
    committed = json.loads((DOCS / "narrate.schema.json").read_text(encoding="utf-8"))
    assert committed == json.loads(json.dumps(schema())), "run: narrate config schema > docs/narrate.schema.json"
    for one in declared():
        section, name = one.key.split(".", 1)
        assert committed["properties"][section]["properties"][name]["description"] == one.doc
