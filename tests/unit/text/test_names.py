"""Names and unusual words are found; common words are not."""

from narrate.text.names import candidates


def test_names_are_found_with_their_reason() -> None:
    found = {
        one.word: (one.count, one.why)
        for one in candidates(
            [
                "Then Ysolde's brother saw Ysolde.",
                "The brother said, “Look there.”",
                "He asked: Where is the NKVD, and the naïve girl? Look.",
                "Brother Will will come.",
            ]
        )
    }
    assert found == {"Ysolde": (2, "name"), "NKVD": (1, "capitals"), "naïve": (1, "foreign")}


def test_the_most_frequent_come_first() -> None:
    assert [one.word for one in candidates(["and Zed, Zed, Abe, Cy met Dov and Dov"])] == ["Dov", "Zed", "Abe"]
