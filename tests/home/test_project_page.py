"""The project page: everything the project says of itself, and its partners."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from areas.models import Area
from base.translations import publish_in_all_languages
from demo import content
from demo.factories.areas import OrganisationFactory
from demo.factories.home import PartnerFactory, ProjectPageFactory, partners_from, project_fields
from home.models import HomePage, Partner, ProjectPage
from home.models.partner import by_role

BUDGET = 10


@pytest.fixture
def project(front_page: HomePage) -> ProjectPage:
    """The project page with all that the demo town says."""
    page: ProjectPage = ProjectPageFactory(parent=front_page, **project_fields(content.PROJECT))
    return page


def test_everything_the_project_says_of_itself_can_be_read(project: ProjectPage, read: Callable[[str], str]) -> None:
    PartnerFactory()
    html = read("/de/projekt/")
    entry = content.PROJECT
    texts = [entry["introduction"], *entry["description"], *entry["target_groups"], *entry["goals"]]
    texts += [item for group in entry["activities"] for item in [group["title"], *group["items"]]]
    texts += [entry["target_region"], entry["state"], entry["municipality"], entry["round"], entry["figures_note"]]
    texts += [*entry["programme_areas"], *entry["fields_of_action"], entry["partners_introduction"]]
    texts += ["01/2019–12/2022", entry["contact"]["name"], entry["contact"]["phone"], "04092 Leipzig"]
    for text in texts:
        assert text in html, text


def test_figures_stand_beside_those_of_the_city_with_their_footnotes(
    project: ProjectPage, read: Callable[[str], str]
) -> None:
    html = read("/de/projekt/")
    for words in ("891 ha", "82.254", "579.530", "26,7 %", "12,7 %", "10,8 %", "6,0 %", "21,6 %", "13,4 %"):
        assert f"<bdi>{words}</bdi>" in html, words
    assert "* Ordnungsamt/Einwohnerregister Stadt Leipzig 2016" in html
    assert "** Statistik der Bundesagentur für Arbeit" in html
    assert [mark for mark, _source in project.footnotes] == ["", "*", "**"]


def test_bars_are_as_long_as_their_figures(project: ProjectPage, read: Callable[[str], str]) -> None:
    html = read("/de/projekt/")
    assert '<meter aria-hidden="true" min="0" max="30.0" value="26.7">' in html
    assert '<meter aria-hidden="true" min="0" max="579530" value="82254">' in html


def test_sixteen_partners_stand_under_their_role_and_their_parent(
    project: ProjectPage, read: Callable[[str], str]
) -> None:
    areas = {area.slug: area for area in Area.objects.all()}
    partners_from(content.ORGANISATIONS, areas)
    groups = by_role(Partner.objects.with_everything())
    assert [(group.role, group.total) for group in groups] == [("project_partner", 1), ("cooperation_partner", 16)]
    family, others = groups[1].families
    assert (family.parent.name, len(family.partners)) == ("Stadt Leipzig", 8)
    assert (others.parent, len(others.partners)) == (None, 8)
    html = read("/de/projekt/")
    for entry in content.ORGANISATIONS[1:]:
        assert entry["name"] in html
    assert html.index("Projektpartner") < html.index("Deutsche Angestellten-Akademie") < html.index("Jobcenter Leipzig")


def test_loading_the_partners_again_doubles_nothing(project: ProjectPage) -> None:
    areas = {area.slug: area for area in Area.objects.all()}
    partners_from(content.ORGANISATIONS, areas)
    partners_from(content.ORGANISATIONS, areas)
    assert Partner.objects.count() == 17


def test_a_partners_sentence_is_marked_where_it_is_only_german(
    project: ProjectPage, town: Any, read: Callable[[str], str]
) -> None:
    PartnerFactory(text={"de": "Der Verein hilft mit.", "en": "The club helps."})
    publish_in_all_languages(project, {})
    assert '<bdi lang="de">Der Verein hilft mit.</bdi>' in read("/ar/projekt/")
    assert "<bdi>The club helps.</bdi>" in read("/en/projekt/")


def test_the_period_of_every_translation_is_the_german_pages(
    project: ProjectPage, town: Any, read: Callable[[str], str]
) -> None:
    publish_in_all_languages(project, {"en": "The project"})
    project.period_end = datetime.date(2026, 6, 30)
    project.save()
    html = read("/en/projekt/")
    assert "The project</h1>" in html
    assert "01/2019–06/2026" in html


def test_machines_learn_when_the_project_began(project: ProjectPage, things: Callable[[str], dict[str, Any]]) -> None:
    found = things("/de/projekt/")["Project"]
    assert found["foundingDate"] == "2019-01-01"
    assert found["parentOrganization"]["@id"] == things("/de/")["Organization"]["@id"]


@pytest.mark.parametrize("address", ["/de/projekt/", "/ar/projekt/"])
def test_project_page_asks_no_more_with_fifty_partners(
    address: str, project: ProjectPage, queries: Callable[[str], int]
) -> None:
    publish_in_all_languages(project, {})
    parent = OrganisationFactory(name="Stadt Leipzig")
    PartnerFactory(organisation=OrganisationFactory(parent=parent))
    one = queries(address)
    for _number in range(49):
        PartnerFactory(organisation=OrganisationFactory(parent=parent))
    assert queries(address) == one <= BUDGET
