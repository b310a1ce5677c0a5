from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from crmo_guide.errors import ContentProblem, UsageProblem
from crmo_guide.language.bidi import without_controls
from crmo_guide.language.phrase_check import check_phrases
from crmo_guide.language.tongue import Tongue, languages, tongue
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import Places, places

Speak = Callable[..., Tongue]
PHONE = Value(Kind.PHONE, "911", href="tel:911")


def problem_of(action: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(ContentProblem) as caught:
        action()
    first = caught.value.problems[0]
    return first.code, f"{first.what} [{first.place}]"


def test_a_phrase_is_escaped_and_its_values_are_not(speak: Speak) -> None:
    said = speak(a="call = Call <now> & say { $phone }").say("call", phone=PHONE)
    assert said == 'Call &lt;now&gt; &amp; say <a class="v v-phone" dir="ltr" href="tel:911">911</a>'
    assert isinstance(said, Markup)


def test_text_arguments_are_escaped(speak: Speak) -> None:
    assert speak(a="hi = Hi { $who }").say("hi", who="<b>") == "Hi &lt;b&gt;"


def test_markup_arguments_stand_as_they_are(speak: Speak) -> None:
    assert speak(a="hi = Hi { $who }").say("hi", who=Markup("<strong>Ana</strong>")) == "Hi <strong>Ana</strong>"


DAYS = "days = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\n"
ARABIC_BRANCHES = {"zero": "Z", "one": "O", "two": "T", "few": "F", "many": "M"}
ARABIC_DAYS = (
    "days = { $n ->\n"
    + "".join(f" [{category}] {letter}{{ $n }}\n" for category, letter in ARABIC_BRANCHES.items())
    + " *[other] X{ $n }\n }\n"
)


@pytest.mark.parametrize(("n", "expected"), [(0, "0 days"), (1, "1 day"), (2, "2 days"), (1000, "1000 days")])
def test_a_number_chooses_its_plural_and_prints_ungrouped(speak: Speak, n: int, expected: str) -> None:
    assert speak(a=DAYS).say("days", n=n) == expected


def test_a_number_value_chooses_its_plural_too(speak: Speak) -> None:
    assert re.sub("<[^>]*>", "", speak(a=DAYS).say("days", n=Value(Kind.NUMBER, "1"))) == "1 day"


@pytest.mark.parametrize(("n", "letter"), [(0, "Z"), (1, "O"), (2, "T"), (3, "F"), (11, "M"), (100, "X")])
def test_arabic_has_six_plurals_and_western_digits(speak: Speak, n: int, letter: str) -> None:
    assert speak("ar", a=ARABIC_DAYS).say("days", n=n) == f'{letter}<span dir="ltr">{n}</span>'


def test_a_word_can_choose_a_branch(speak: Speak) -> None:
    side = speak(a="side = { $side ->\n [left] L\n *[right] R\n }\n")
    assert (side.say("side", side="left"), side.say("side", side="right")) == ("L", "R")


def test_a_text_against_the_page_is_isolated(speak: Speak) -> None:
    assert speak(a="hi = Hi { $who }!").say("hi", who="דוד") == 'Hi <span dir="rtl">דוד</span>!'
    assert speak("he", a="hi = שלום { $who }!").say("hi", who="Ana 1") == 'שלום <span dir="ltr">Ana 1</span>!'


def test_plain_text_isolates_only_what_runs_the_other_way(speak: Speak) -> None:
    assert speak(a="hi = Hi { $who }").plain("hi", who="דוד <") == "Hi \u2067דוד <\u2069"
    assert speak(a="hi = Hi { $who }", over={"z": "x = y"}, code="es").plain("hi", who="Ana & Co") == "Hi Ana & Co"


def test_plain_text_takes_values_and_markup(speak: Speak) -> None:
    spoken = speak("ar", a="t = خطة { $code } { $bold }").plain(
        "t", code=Value(Kind.CODE, "K7-2F"), bold=Markup("<b>أ</b>")
    )
    assert spoken == "خطة \u2066K7-2F\u2069 أ"


def test_a_list_runs_on_with_the_languages_comma(speak: Speak) -> None:
    items = ["<a>", Value(Kind.CODE, "K7"), Markup("<b>x</b>"), 2]
    assert speak(a="a = A").listed(items) == '&lt;a&gt;, <span class="v v-code" dir="ltr">K7</span>, <b>x</b>, 2'
    arabic = speak("ar", a="a = A", over={"b": "b = B"})
    file = arabic.catalogue.entries["a"].file.parents[1] / "language.yaml"
    file.write_text(file.read_text("utf-8") + "comma: '، '\n", "utf-8")
    assert tongue("ar", Places((file.parents[1],), (), file)).listed(["أ", "ب"]) == "أ، ب"


def test_terms_and_phrases_inside_phrases(speak: Speak) -> None:
    team = speak(a="-team = care team\ncall = call the { -team }\nnow = Now: { call }")
    assert team.say("now") == "Now: call the care team"
    assert not team.has("-team")


def test_an_argument_nobody_asked_for_does_no_harm(speak: Speak) -> None:
    assert speak(a="a = A").say("a", n=1, phone=PHONE) == "A"


def test_a_missing_phrase_names_itself_and_the_language(speak: Speak) -> None:
    assert problem_of(lambda: speak("es", a="a = A").say("b")) == (
        "CG-W05",
        "The phrase 'b' is missing in language 'es'. []",
    )


def test_a_missing_argument_names_phrase_argument_and_line(speak: Speak) -> None:
    code, what = problem_of(lambda: speak(a="\n\na = { $who }").say("a"))
    assert code == "CG-W06"
    assert "'a'" in what
    assert "who" in what
    assert what.endswith("a.ftl:3]")


@pytest.mark.parametrize("text", ["a = { b }", "a = { -b }", "a = { a }", "a = { NOSUCH($x) }", "a =\n    .title = T"])
def test_a_phrase_that_cannot_be_said_is_a_content_problem(speak: Speak, text: str) -> None:
    assert problem_of(lambda: speak(a=text).say("a", x=1))[0] == "CG-W06"


@pytest.mark.parametrize("argument", [None, True, 1.5, ["x"]])
def test_other_arguments_are_our_own_bug(speak: Speak, argument: object) -> None:
    with pytest.raises(TypeError):
        speak(a="a = { $x }").say("a", x=argument)


def test_an_id_given_twice_names_both_places(speak: Speak) -> None:
    code, what = problem_of(lambda: speak(a="x = 1\n", b="y = 1\nx = 2\n").has("x"))
    assert code == "CG-W03"
    assert "a.ftl:1" in what
    assert "b.ftl:2" in what


def test_a_clinics_phrase_replaces_ours_and_the_rest_stays(speak: Speak) -> None:
    both = speak(over={"own": "x = theirs"}, a="x = ours\ny = ours")
    assert (both.say("x"), both.say("y")) == ("theirs", "ours")


@pytest.mark.parametrize(
    ("text", "line"), [("a = A\nstray words\n", 2), ("a = A\n\n#no space\nb = B", 3), ("a = \ue000", 1)]
)
def test_a_line_that_is_no_phrase_is_found_when_the_files_are_read(speak: Speak, text: str, line: int) -> None:
    code, what = problem_of(lambda: speak(a=text).has("a"))
    assert code == "CG-W04"
    assert what.endswith(f"a.ftl:{line}]")


@pytest.mark.parametrize(
    ("text", "line"), [("# c\na = A { $x \n", 2), ("b = B\na = { $n ->\n    [one] one\n }\n", 4), ("a = { x\nb = B", 1)]
)
def test_a_phrase_that_does_not_parse_names_its_line(speak: Speak, text: str, line: int) -> None:
    code, what = problem_of(lambda: speak(a=text).say("a", x="x", n=1))
    assert code == "CG-W04"
    assert re.search(rf"a\.ftl:{line}]$", what), what


def test_windows_line_ends_and_a_byte_order_mark_are_read(speak: Speak) -> None:
    assert speak(a="\ufeffa = A\r\nb = B\r\n    more\r\n").say("b") == "B\nmore"


def test_comments_between_phrases_are_not_part_of_them(speak: Speak) -> None:
    both = speak(a="### File\n# for a\na = A\n\n## Group\n\n# for b\nb = B\n# end")
    assert (both.say("a"), both.say("b")) == ("A", "B")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs", "Co", "Cc"]), max_size=20), max_size=3))
def test_any_text_comes_out_escaped_once_and_whole(speak_echo: Tongue, texts: list[str]) -> None:
    first, second = (*texts, "", "")[:2]
    said = speak_echo.say("echo", first=first, second=second)
    shown = html.unescape(re.sub("<[^>]*>", "", said))
    assert without_controls(shown) == without_controls(f"[{first}|{second}]")


@pytest.fixture
def speak_echo(speak: Speak) -> Tongue:
    return speak(a="echo = [{ $first }|{ $second }]")


def test_our_languages_are_there(bundled: Places) -> None:
    assert [(known.code, known.name, known.direction) for known in languages(bundled)] == [
        ("en", "English", "ltr"),
        ("ar", "العربية", "rtl"),
        ("es", "Español", "ltr"),
    ]


@pytest.mark.parametrize("code", ["xx", "", "../en", "en/phrases"])
def test_an_unknown_language_lists_the_known_ones(bundled: Places, code: str) -> None:
    with pytest.raises(UsageProblem) as caught:
        tongue(code, bundled)
    assert "en, ar, es" in caught.value.problems[0].fix


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("code: es", "folder"),
        ("direction: left", "direction"),
        ("locale: qq", "locale"),
        ("name: 3", "name"),
        ("clock: x", "clock"),
        ("comma: 1", "comma"),
    ],
)
def test_a_wrong_language_file_is_a_content_problem(bundled: Places, speak: Speak, line: str, what: str) -> None:
    spoken = speak(a="a = A")
    file = spoken.catalogue.entries["a"].file.parent.parent / "language.yaml"
    key = line.split(":")[0]
    kept = [old for old in file.read_text("utf-8").splitlines() if not old.startswith(f"{key}:")]
    file.write_text("\n".join([*kept, line]), "utf-8")
    code, text = problem_of(lambda: languages(Places((file.parent.parent,), (), bundled.fonts)))
    assert code == "CG-W02"
    assert what in text


def test_check_finds_what_a_translation_lacks_adds_or_loses(tmp_path_factory: pytest.TempPathFactory) -> None:
    root = tmp_path_factory.mktemp("content")
    texts = {
        "en": "same = S\nvalue = V { $phone }\nlost = L\nplural = { $n ->\n [one] 1\n *[other] { $n }\n }\n",
        "es": "same = <b>S</b>\nvalue = V { $telefono }\nmine = M\nplural = { $n }\n",
    }
    for code, text in texts.items():
        (root / code / "phrases").mkdir(parents=True)
        (root / code / "phrases" / "a.ftl").write_text(text, "utf-8")
        file = root / code / "language.yaml"
        file.write_text(f"code: {code}\nname: n\nenglish_name: e\ndirection: ltr\nlocale: {code}\n", "utf-8")
    where = Places((root,), (), root)
    assert check_phrases("en", where) == ()
    found = {(problem.code, problem.line, problem.level.value) for problem in check_phrases("es", where)}
    assert found == {
        ("CG-W04", 1, "stop"),
        ("CG-W05", None, "stop"),
        ("CG-W06", 2, "stop"),
        ("CG-W09", 3, "look again"),
    }
    assert len(check_phrases("es", where)) == 5


def test_check_reports_every_phrase_that_does_not_parse(speak: Speak) -> None:
    spoken = speak(a="a = { $x\nb = B\nc = { \n")
    where = Places((spoken.catalogue.entries["a"].file.parents[2],), (), spoken.catalogue.entries["a"].file)
    assert [problem.line for problem in check_phrases("en", where)] == [1, 3]


@pytest.mark.parametrize("code", sorted(language.code for language in languages(places())))
def test_every_language_we_ship_says_every_phrase_with_all_its_values(code: str, bundled: Places) -> None:
    assert [f"{problem.place} {problem.what}" for problem in check_phrases(code, bundled)] == []
