"""Every rule's own examples hold: the table of a rule is its documentation and its test."""

import pytest

from narrate.text.spoken import CLEANING_RULES, ENGLISH_RULES, Rule, spoken_form

RULES = CLEANING_RULES + ENGLISH_RULES
AMERICAN = [(rule, written, spoken) for rule in RULES for written, spoken in rule.examples]
BRITISH = [(rule, written, spoken) for rule in RULES for written, spoken in rule.british_examples]


@pytest.mark.parametrize(("rule", "written", "spoken"), AMERICAN, ids=lambda part: getattr(part, "name", None))
def test_example(rule: Rule, written: str, spoken: str) -> None:
    assert spoken_form(written, "en-US") == spoken


@pytest.mark.parametrize(("rule", "written", "spoken"), BRITISH, ids=lambda part: getattr(part, "name", None))
def test_british_example(rule: Rule, written: str, spoken: str) -> None:
    assert spoken_form(written, "en-GB") == spoken


def test_every_rule_has_examples_and_a_name_of_its_own() -> None:
    assert all(rule.examples and rule.does for rule in RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
