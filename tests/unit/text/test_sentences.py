"""Sentence boundaries: tables by kind, the join contract on any text, and the figures on hand-marked data."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.text.sentences import cut_long, split_sentences

SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "corpus" / "sentences"

# One case a line; "|" stands between two sentences.
SPEECH = """
“Hi,” she said.| “Where?”
“What?” I asked.| “Who?” she said.
"Great!" Tom shouted.| "Come in."
"Great!" Captain John H. Smith of the Guards said.
"Really?" Mrs. Lind asked, frowning.
"Really?" Tom and I both asked at once.
"Really?" Tom's brother asked.
"Really?" My mother asked.
"Really?" Tom laughed.
"Really?"| Tom laughed at him.
"Really?"| The man looked up.
"Really?"| I looked up.
"Great."| Tom shouted at the dog.
"Great." Tom said.
"Great!" He said.
"Great."| He said, "Go on."
"No!"| Tom said nothing.
"No!"| Nobody said a word.
"No!" Tom shot back.
"Come in!" Cried the wolf.
"No," Tom said, "not now.| Later."
'What?' said he.| 'Nothing.'| 'Really?' Tom said.
“Why?” Tom, white with rage, shouted at us.| “Now?”
“Why?”| Tom, the eldest, was there.
“Why?” Tom wanted to know.
*Why now?* Tom wondered.| _Never!_ she thought.
"""

QUOTES = """
“Where is he?| Where?” she asked.| “Gone.| Lost.”
"Where is he?"| "Gone."| "Since when?"
“‘Stop!’ he cried.”| She shrugged.
“He said, ‘Go.’ ”| Nobody moved.
He said, "She told me 'Go away!' and left."| I nodded.
The sign read "Keep Out!"| Nobody did.
She asked “What now?” and left.| He stayed.
They call it the “old mill” Road.
"Hello", she said.| "Bye", he said.
“I saw the ‘boss.’| He saw me.”
"""

INTERRUPTED = """
"I—"| He stopped.
"I—" Tom began.
"If Tom—" Lind broke out.
“If only—” Ana began.| “Only what?” he snapped.
«There.»| She pointed.| «Gone.»
“What the—”| “Shut up!”
“Where’s the—?”| “Gone.”
"But—but—" Lee stammered, "I—I didn't—"
W-w-what?| I.| I didn't do it.
He was — how to say — odd.| Very odd.
“Is this—”| “Yes.”| “—is this it?”
My father — Tom knew him — was here.
"""

ELLIPSES = """
He waited ... and waited.| Then he left.
He waited… and waited.| Then he left.
Well... I think so.
He... He knew.| No... No!
It was... Spike.
...and then he left.| She stayed.
He stopped.| ...Then he ran.
He stopped. . . .| Then he ran.
“Yes . . .”| He paused.| “No . . . I mean yes.”
He looked at the sky...| Nothing moved.
"Maybe ...," he said.
He wrote "[...] and so on" there.
What?!| No...| What?...| Yes.
"""

ABBREVIATIONS = """
Mr. and Mrs. S. F. Quill came.| So did Dr. Lind.
We met at 5 p.m.| He left.
At 5 a.m. Mr. Lind rose.
It was 5 a.m.| Tom slept.
He joined the U.S. Army in May.| He left the U.S.| It was over.
He was no. 5.| Did he say no.| Tom did.
W. E. B. Du Bois and J. R. R. Lind met.| A. A. Quill did not.
You and I.| Tom knows Albert I. Lind.
Henry V.| He was king.| Charles II.| He was king.
It was plan B.| He liked it.
He lives on Mulholland Dr.| She lives on Main St.| They like it.
He went to St. Ives, Mt. Fuji, etc.| Then home.
P.S. The cat is fine.
Jan. 5 was cold.| It was cold in the sun.| He sat.| Then he rose.
Sammy Lind Jr. sings.| Sammy Lind Jr.| He sings.| Acme Inc.| The firm.
She has a Ph.D.| He has none, e.g. Tom.
5 ft. 3 in.| The man was small.
"Oh, Mr. Lind!"| "It is I."
Ask Jane vs. Tom.
He took 5 per cent. and then 3 yds. but no more.| Then all.
Vol. I of the work.| For 5 min.| I left.
Chap. XXI. was long.| A nice chap.| 20 came.
He paid 26s. 4d. in all.| Then he left.
He lives at 314 W. 42nd St. in town.
A. Quill met B. Lind.
"""

NUMBERS_AND_MARKS = """
It costs $3.50 a pound.| 20 people came.| In 1999.| Tom came.
See example.com or 10.5.2.| Then go.
He left (she stayed).| Why?
He left.| (She stayed.)| Why?
He left (Why? nobody knew) at once.
She works at Yahoo! is what I heard.
'Tis late.| ’Twas ever so.
The end.| * * * She woke.
He said *Never.*| He meant it.
A note.[1]| Another.²| And more.
Well done! 😀| Thanks :)
Nice! :D| She left.
I told him.| — The man was mad.
He stopped.Then he ran.| She stayed.
the room was dark. nobody moved.
he left the room.| she stayed.| they were sad.
really?| i don't think so!| i do.
Who?| What?!| WHY?!| THE END.| THE NEXT.
IV. The Hound.| He ran.
3. Tom came.| He ran.
1. Eat 2. Sleep
• One| • Two| • Three
(a) Eat| (b) Sleep well.| Dream.| (c) Rise
i) Eat| ii) Sleep| iii) Rise
1.) Eat| 2.) Sleep
""".replace("1. Eat 2.", "1. Eat| 2.")


def _cases(table: str) -> list[str]:
    return [line for line in table.splitlines() if line]


@pytest.mark.parametrize("case", _cases(SPEECH + QUOTES + INTERRUPTED + ELLIPSES + ABBREVIATIONS + NUMBERS_AND_MARKS))
def test_english(case: str) -> None:
    assert split_sentences(case.replace("|", "")) == case.split("| ")


@pytest.mark.parametrize("case", _cases(Path(__file__).with_name("paragraphs.txt").read_text(encoding="utf-8")))
def test_paragraphs_of_fiction(case: str) -> None:
    assert split_sentences(case.replace("|", "")) == case.split("| ")


@pytest.mark.parametrize(
    ("language", "case"),
    [
        ("de", "»Wo?« fragte er.| »Hier.«| Sie lachte."),
        ("de-AT", "„Wo?“, fragte er.| „Hier.“| Dr. Lind kam am 3. Oktober, z. B. Otto.| Ludwig XIV. war König."),
        ("de", "Es war der 3.| Der Mann ging usw.| Er kam ... Otto nicht.| Das ist es ...| Er ging."),
        ("de", "„Ich –“| Er brach ab.| Hr. Dr. med. Lind u. a. Leute.| Hauptstr. 5 in Wien.| St. Pölten."),
        ("de", "Am 1. Mai bzw. 2. Juni usw.| Dann war es aus.| Der 2. Weltkrieg endete 1945.| Er lebte."),
        ("fr", "« Je… Je ne sais pas. »| J.-J. Roux arriva à 5 h.| Il dit : « Oui.| Non. »"),
        ("es", "Son las 3 p. m.| Él vino.| —Sí —dijo Ana—.| Quizá.| ¿Y tú?"),
        ("nl", "‘Waar?’ vroeg hij.| ’s Avonds regende het.| ’t Is laat."),
        ("pt", "— Onde? — perguntou ele.| — Aqui.| O Sr. Silva saiu."),
        ("he", "כאן.| סוף!"),
        ("ko", "어디?| 여기."),
        ("fr", "« Où vas-tu ? » demanda-t-il.| « Nulle part. »| Il sortit."),
        ("fr", "— Non ! dit-elle.| — Pourquoi ?| — Parce que.| M. Lind et Mme Roux, etc.| Il pleut !"),
        ("es", "—¿Dónde? —preguntó Juan.| —Aquí.| ¿Qué?| ¡No!| El Sr. López vino.| Llegó Ud. ayer."),
        ("it", "«Dove?» chiese.| «Qui.»| Il sig. Rossi arrivò.| È vero.| È falso!"),
        ("ru", "— Где ты? — спросил он.| — Здесь.| — Он вышел.| А. С. Пушкин писал.| Да!"),
        ("pl", "Gdzie?| Tutaj.| Źle!| Łódź."),
        ("hi", "वह गया।| वह आया।| क्या?| हाँ।"),
        ("ar", "هل ذهب؟| نعم.| ذهب."),
        ("xx", "Mr. Lind left.| He ran."),
    ],
)
def test_other_languages(language: str, case: str) -> None:
    assert split_sentences(case.replace("|", ""), language) == case.split("| ")


@pytest.mark.parametrize(
    ("language", "case"),
    [
        ("zh", "他走了。|“你去吗？”他问。|“去！|好。”|她笑了。|再见"),
        ("ja", "「行くの？」と彼は言った。|「うん。」|彼女は笑った。"),
    ],
)
def test_languages_without_blanks(language: str, case: str) -> None:
    assert split_sentences(case.replace("|", ""), language) == case.split("|")


def test_white_space_becomes_one_blank() -> None:
    assert split_sentences("  One\u00a0two \n three.\t\u200aFour.\u2003") == ["One two three.", "Four."]
    assert split_sentences(" \n ") == []


def test_lines_without_stops_are_a_list() -> None:
    assert split_sentences("eggs\nred milk\n\nbread") == ["eggs", "red milk", "bread"]


MARKS = [*".…?!\"“”’'»«—-()[]。」*•", "...", " ", "  ", "\n", "\u00a0", "😀", ":)"]
PIECES = st.sampled_from([*MARKS, "Tom", "said", "I", "he", "He", "Mr", "U.S", "a", "5", "no", "No", "1.", "2."])
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map("".join))
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "it", "ru", "xx", ""])


@settings(max_examples=300, deadline=None)
@given(TEXTS, LANGUAGES)
def test_sentences_joined_by_a_blank_are_the_paragraph(text: str, language: str) -> None:
    sentences = split_sentences(text, language)
    assert " ".join(sentences) == " ".join(text.split())
    assert all(sentence and sentence == sentence.strip() for sentence in sentences)


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.sampled_from(["zh", "ja"]))
def test_without_blanks_no_letter_is_lost(text: str, language: str) -> None:
    sentences = split_sentences(text, language)
    assert "".join("".join(sentences).split()) == "".join(text.split())
    assert all(sentences)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.integers(1, 30))
def test_cut_pieces_are_short_and_make_the_sentence(text: str, limit: int) -> None:
    pieces = cut_long(text, limit)
    assert "".join(pieces) == text
    assert all(0 < len(piece) <= limit for piece in pieces)


@pytest.mark.parametrize(
    ("limit", "case"),
    [
        (30, "He came, he saw; |he went home and slept."),
        (30, "He came to the town — |and then he went home."),
        (30, "He came to the town—|and then he went home."),
        (30, "He came to the town, |and then he went home."),
        (24, "He came to the town |and then he slept."),
        (20, "It cost him 1,000 |pounds in the town."),
        (10, "abcdefghij|klm"),
        (100, "Short."),
    ],
)
def test_cuts_fall_at_the_best_place(limit: int, case: str) -> None:
    assert cut_long(case.replace("|", ""), limit) == case.split("|")


def test_cut_keeps_accents_with_their_letters() -> None:
    assert cut_long("ae\u0301" * 4, 5) == ["ae\u0301a", "e\u0301ae\u0301", "ae\u0301"]


def test_cut_needs_a_positive_limit() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        cut_long("One.", 0)


HOSTILE = [
    *(
        ".",
        ". ",
        '"',
        '." ',
        '." x',
        ".” “",
        "!?…. ",
        "a.",
        "a. ",
        "A. ",
        "A... ",
        '—" ',
        "“No!” Tom ",
        "No. :) ",
        "1. ",
        "1) ",
    ),
    *(
        "..[111 111 …] ",
        "x",
        "At 5 p.m. ",
        "Mr. ",
        "“。”",
        "。",
        "e\u0301",
        "a\n",
        "Tom ",
        " \u2060",
        "[1]",
        ".[1]",
        "(",
        "… ",
    ),
]


@pytest.mark.parametrize("part", HOSTILE)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_hostile_strings_keep_the_contract(part: str, language: str) -> None:
    """Quadratic work would take minutes here; `tests/bench/bench_text.py` shows the times."""
    text = "“No!” " + part * (20_000 // len(part)) + "x"
    assert "".join("".join(split_sentences(text, language)).split()) == "".join(text.split())
    assert "".join(cut_long(text, 250)) == text


def _rows(name: str) -> Iterator[dict[str, object]]:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"the development data {name} is not here")
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _ends(sentences: list[str]) -> set[int]:
    ends: set[int] = set()
    position = 0
    for sentence in sentences[:-1]:
        position += len(sentence) + 1
        ends.add(position)
    return ends


def test_boundaries_in_hand_marked_fiction() -> None:
    found = wanted = right = 0
    for row in _rows("gum-fiction-dev.jsonl"):
        gold, ours = _ends(row["sentences"]), _ends(split_sentences(row["text"]))  # type: ignore[arg-type]
        found, wanted, right = found + len(ours), wanted + len(gold), right + len(gold & ours)
    assert 2 * right / (found + wanted) >= 0.98


def test_golden_rules() -> None:
    rows = list(_rows("golden-rules-en.jsonl"))
    assert sum(split_sentences(row["text"]) == row["sentences"] for row in rows) >= 47  # type: ignore[arg-type]
