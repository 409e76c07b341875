package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.araxes.catalog.NameIndex.Hit;
import org.araxes.catalog.Origins.Kind;
import org.araxes.catalog.SearchKey.Match;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {

    private static @Nullable Match match(String text, String name) {
        return SearchKey.of(text).in(SearchKey.of(name)).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "lachin, Laçın",
        "LACHIN, Лачин",
        "Lačin, Lachin",
        "laçın, Lachin",
        "Лачин, Lachin",
        "lacin, Լաչին",
        "Qarabağ, Karabakh",
        "Карабах, Qarabağ",
        "Ղարաբաղ, Karabakh",
        "kelbecer, Kalbajar",
        "Кельбаджар, Kəlbəcər",
        "Şuşa, Shusha",
        "шуша, Susa",
        "Gəncə, Ganja",
        "Gence, Гянджа",
        "Xankəndi, Khankendi",
        "Qazax, Ղազախ",
        "Казах, Gazakh",
        "Yerevan, Ереван",
        "Երևան, Yerevan",
        "Gyumri, Գյումրի",
        "Nakhchivan, Naxçıvan",
        "Hadrut, Гадрут",
        "Ijevan, Իջևան",
        "Ağdərə, Agdara",
        "Սյունիք, Syunik",
        "Culfa, Julfa",
        "Джульфа, Culfa",
        "İSTİSU, istisu"
    })
    void takesTheSameNameInAnotherScriptForTheWhole(String text, String name) {
        assertThat(match(text, name)).isIn(Match.WHOLE, Match.WHOLE_ROUGHLY);
    }

    @ParameterizedTest
    @CsvSource({
        "nagorno karabakh, Nagorno-Karabakh, WHOLE",
        "nagornokarabakh, Nagorno-Karabakh, WHOLE",
        "Metsamor, Mets'amor, WHOLE",
        "khor virap, Khor  Virap, WHOLE",
        "lach, Lachin corridor, START",
        "corr, Lachin corridor, WORD_START",
        "corridor lachin, Lachin corridor, WORD_START",
        "чин, Lachin, INSIDE",
        "арабах, Karabakh, INSIDE",
        "lac, Lachin corridor, START",
        "laç, Lachin corridor, START"
    })
    void tellsHowANameMatched(String text, String name, Match expected) {
        assertThat(match(text, name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"goris, Kapan", "xy, Lachin", "la go, Lachin", "kk, Goris"})
    void doesNotFindEverything(String text, String name) {
        assertThat(match(text, name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-'/", "(…)"})
    void findsNothingForATextWithoutLetters(String text) {
        assertThat(SearchKey.of(text).isEmpty()).isTrue();
        assertThat(new NameIndex(CatalogLoader.load(DataFolders.WHOLE).catalog()).find(text, 9))
                .isEmpty();
    }

    @Test
    void findsClaimsLayersEventsAndViewsInEveryLanguage() {
        NameIndex index = new NameIndex(CatalogLoader.load(DataFolders.WHOLE).catalog());

        assertThat(index.find("road", 9))
                .extracting(Hit::kind, Hit::id, Hit::match)
                .containsExactly(
                        tuple(Kind.LAYER, "roads", Match.START),
                        tuple(Kind.CLAIM, "zone", Match.WORD_START),
                        tuple(Kind.CLAIM, "old-road", Match.WORD_START),
                        tuple(Kind.VIEW, "road", Match.WORD_START),
                        tuple(Kind.EVENT, "statement", Match.WORD_START));
        assertThat(index.find("дорога", 9)).extracting(Hit::id).containsExactly("old-road");
        assertThat(index.find("дорога", 9)).extracting(Hit::language).containsExactly(Language.RU);
        assertThat(index.find("kohne", 9)).extracting(Hit::name).containsExactly("Köhnə yol");
        assertThat(index.find("road", 2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lachin", "Laçın", "Лачин", "Lačin", "berdzor", "Բերձոր"})
    void findsLachinFirstInTheBundledData(String text) throws IOException {
        NameIndex index =
                new NameIndex(CatalogLoader.load(DataDirectory.locate(null)).catalog());

        assertThat(index.find(text, 5)).extracting(Hit::id).startsWith("place-lachin");
        assertThat(index.find("lachin", 1)).extracting(Hit::language).containsExactly(Language.EN);
    }

    @Test
    void givesEachThingOnce() throws IOException {
        NameIndex index =
                new NameIndex(CatalogLoader.load(DataDirectory.locate(null)).catalog());

        List<Hit> hits = index.find("a", 10_000);

        assertThat(hits).extracting(h -> h.kind() + h.id()).doesNotHaveDuplicates();
        assertThat(hits).isSortedAccordingTo((a, b) -> a.match().compareTo(b.match()));
    }
}
