"""``coachlog client``."""

import pytest

from tests.calls import Call, rows


def test_a_client_is_added_with_everything_that_can_be_said(call: Call) -> None:
    said = call(
        *("client", "add", "Zoë", "O'Connor", "--contact", "zoe@example.org", "--organisation", "Ñandú & Co"),
        *("--level", "senior leader", "--relationship", "internal", "--sponsor", "María Soto", "--payment", "pro bono"),
        *("--planned", "8", "--minutes", "1h15", "--cadence", "2w", "--log-consent", "written"),
    )
    assert said.code == 0
    assert "Zoë O'Connor · zoe-oconnor · sponsor María Soto" in said.out
    assert rows(
        "SELECT slug, name, contact, organisation, level, relationship, log_consent, log_consent_on FROM client"
    ) == [
        (
            *("zoe-oconnor", "Zoë O'Connor", "zoe@example.org", "Ñandú & Co", "senior_leader", "internal"),
            "written",
            "2026-11-20",
        )
    ]
    assert rows("SELECT payment, planned_sessions, session_minutes, cadence_days, started_on FROM engagement") == [
        ("pro_bono", 8, 75, 14, "2026-11-20")
    ]
    assert rows("SELECT name, role, power FROM stakeholder") == [("María Soto", "sponsor", "pays")]


def test_the_same_name_gets_another_short_name_and_is_said(ana: Call) -> None:
    said = ana("client", "add", "Ana Ruiz")
    assert "ana-ruiz-2" in said.out
    assert "same name" in said.err


@pytest.mark.parametrize("name", ["", "  ", "!!!", "a/b", "x\x1b[2J", "Ana (old)", "a|b", "a:b"])
def test_a_name_that_would_be_read_as_something_else_is_refused(call: Call, name: str) -> None:
    assert call("client", "add", name).code == 2


@pytest.mark.parametrize(
    "option",
    [("--level", "boss"), ("--cadence", "often"), ("--planned", "0"), ("--minutes", "long"), ("--log-consent", "x")],
)
def test_a_value_that_an_option_cannot_take_is_refused_and_says_which_it_can(
    call: Call, option: tuple[str, str]
) -> None:
    said = call("client", "add", "Ana Ruiz", *option)
    assert said.code == 2
    assert said.err.count("\n") == 1


def test_editing_changes_only_what_is_said(ana: Call) -> None:
    ana("client", "edit", "ana", "--contact", "a@example.org")
    ana("client", "edit", "ana", "--name", "Ana María Ruiz", "--planned", "10")
    assert rows("SELECT slug, name, contact FROM client") == [("ana-ruiz", "Ana María Ruiz", "a@example.org")]
    assert rows("SELECT planned_sessions FROM engagement") == [(10,)]
    ana("client", "edit", "ana", "--contact", "")
    assert rows("SELECT contact FROM client") == [(None,)]
    assert ana("client", "edit", "ana").code == 2
    assert ana("client", "edit", "nobody", "--planned", "1").code == 2


def test_the_list_shows_brackets_and_wide_characters_as_typed(ana: Call) -> None:
    ana("client", "add", "近藤 健二", "--sponsor", "Carmen Gil")
    ana("client", "add", "Berta [bold]x[red]")
    out = ana("client", "list").out
    assert "Berta [bold]x[red]" in out
    assert "近藤 健二 · not aligned" in out
    assert "0 of 8" in out


@pytest.mark.parametrize("option", ["--cadence", "--retention"])
def test_a_number_of_five_thousand_digits_is_no_number_of_days_or_months(ana: Call, option: str) -> None:
    said = ana("client", "edit", "ana", option, "1" * 5000)
    assert said.code == 2
    assert option in said.err


def test_more_commands_than_there_can_be_are_not_shown(ana: Call) -> None:
    assert ana("history", "--limit", str(2**63)).code == 2
