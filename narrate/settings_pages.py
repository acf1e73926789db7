"""The settings as pages: a reference for people and a schema for editors, both made from the declarations."""

from __future__ import annotations

from typing import Any

from narrate.settings import SECTIONS, Declared, SeriesSettings, declared, declared_in

_TYPES = {str: "text", int: "whole number", float: "number", bool: "true or false", tuple[str, ...]: "list of texts"}
_SCHEMA_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}

_HEAD = """# Settings

Settings live in `narrate.toml`. Later ones win: the defaults below, then your own file (`narrate doctor` says where it
is looked for), then the `narrate.toml` of the folder you are in, then the one beside the source, then options on the
command line. `narrate config show` prints each value and where it comes from. A key that does not exist is an error
that names the nearest one.

This page is made from the code: `narrate config docs > docs/settings.md`. Editors that know TOML schemas can use
`docs/narrate.schema.json` (`narrate config schema`).
"""


def markdown() -> str:
    """docs/settings.md."""
    lines = [_HEAD]
    for section, kind in SECTIONS.items():
        lines += [f"## [{section}]", "", (kind.__doc__ or "").split("\n")[0], ""]
        lines += ["| key | default | type | what |", "| --- | --- | --- | --- |"]
        lines += [_row(one) for one in declared() if one.key.startswith(f"{section}.")]
        lines.append("")
    lines += ["## [series]", "", "What a series is, in the narrate.toml of its folder: see [series](series.md).", ""]
    lines += ["| key | default | type | what |", "| --- | --- | --- | --- |"]
    lines += [_row(one) for one in declared_in("series", SeriesSettings)]
    lines += ["| `books` | | list of names or tables | The books in order. Default: all that are found. |"]
    lines += ["| `overrides` | | table of tables | Settings of single books, by their file or folder. |", ""]
    lines += [
        "## [lexicon]",
        "",
        'How words are said: `"word" = "respelling"`, or a table; see [the lexicon](lexicon.md).',
        "",
        "## [cast]",
        "",
        'Who speaks with a voice of its own: `"name" = "voice"`, or a table with `voice` and `also`,',
        "a list of other names; see [the cast](cast.md).",
        "",
    ]
    return "\n".join(lines)


def _row(one: Declared) -> str:
    name = one.key.split(".", 1)[1]
    kind = ", ".join(f"`{choice}`" for choice in one.choices) if one.choices else _TYPES[one.type]
    if one.low is not None and one.high is not None:
        kind += f", {one.low:g} to {one.high:g}"
    return f"| `{name}` | {_shown(one.default)} | {kind} | {one.doc} |"


def _shown(value: object) -> str:
    if value in ("", ()):
        return ""
    if isinstance(value, tuple):
        return f"`[{', '.join(repr(part) for part in value)}]`"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def schema() -> dict[str, Any]:
    """A JSON schema (draft 2020-12) of narrate.toml."""
    sections: dict[str, Any] = {
        section: {
            "type": "object",
            "description": (kind.__doc__ or "").split("\n")[0],
            "additionalProperties": False,
            "properties": {
                one.key.split(".", 1)[1]: _property(one) for one in declared() if one.key.startswith(f"{section}.")
            },
        }
        for section, kind in SECTIONS.items()
    }
    sections["lexicon"] = {"type": "object", "description": "How words are said."}
    sections["cast"] = {
        "type": "object",
        "description": "Who speaks with which voice.",
        "additionalProperties": {
            "type": ["string", "object"],
            "required": ["voice"],
            "additionalProperties": False,
            "properties": {"voice": {"type": "string"}, "also": {"type": "array", "items": {"type": "string"}}},
        },
    }
    series = {one.key.split(".", 1)[1]: _property(one) for one in declared_in("series", SeriesSettings)}
    series["books"] = {"type": "array", "items": {"type": ["string", "object"]}, "description": "The books in order."}
    series["overrides"] = {"type": "object", "description": "Settings of single books."}
    sections["series"] = {
        "type": "object",
        "description": "What the series is, and its books in order.",
        "additionalProperties": False,
        "properties": series,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "narrate.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": sections,
    }


def _property(one: Declared) -> dict[str, Any]:
    if one.type == tuple[str, ...]:
        return {"type": "array", "items": {"type": "string"}, "default": list(one.default), "description": one.doc}  # type: ignore[call-overload]  # a tuple by declaration
    found: dict[str, Any] = {"type": _SCHEMA_TYPES[one.type], "default": one.default, "description": one.doc}
    if one.choices:
        found["enum"] = list(one.choices)
    told = {"minimum": one.low, "maximum": one.high}
    bounds = {name: bound for name, bound in told.items() if bound is not None}
    if one.low is not None and isinstance(one.default, int | float) and one.default < one.low:
        return {**found, "anyOf": [{"const": one.default}, bounds]}  # a default that stands for "not set"
    return {**found, **bounds}
