package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.araxes.measure.AreaUnit;
import org.araxes.measure.LengthUnit;
import org.araxes.render.text.MapFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private final Vocabulary english = Vocabulary.of(Language.EN);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryWordWithTheSameGaps(Language language) {
        Vocabulary words = Vocabulary.of(language);

        assertThat(words.keys()).hasSizeGreaterThan(90).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(words.say(key)).as(key).isNotBlank();
            assertThat(gaps(words.say(key))).as(key).isEqualTo(gaps(english.say(key)));
        }
        assertThat(words.say("months").split(", ", -1)).hasSize(12).doesNotHaveDuplicates();
        assertThat(words.say("months-of-days").split(", ", -1)).hasSize(12).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLetterIsInTheBundledFonts(Language language) {
        MapFonts fonts = MapFonts.bundled();
        Vocabulary words = Vocabulary.of(language);

        Set<String> missing = new TreeSet<>();
        words.keys()
                .forEach(key -> words.say(key)
                        .codePoints()
                        .filter(c -> !fonts.regular().has(c) || !fonts.bold().has(c))
                        .forEach(c -> missing.add(Character.toString(c) + " in " + key)));

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"HY", "AZ", "RU"})
    void sentencesAreTranslated(Language language) {
        Vocabulary words = Vocabulary.of(language);

        for (String key : List.of("legend", "sources", "disclaimer", "stated", "measured", "all-dates")) {
            assertThat(words.say(key)).isNotEqualTo(english.say(key));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 12 May 2021 | May 2021 | 1,234.5",
                "HY | 2021 թ. մայիսի 12 | 2021 թ. մայիս | 1\u00a0234,5",
                "AZ | 12 may 2021 | may 2021 | 1\u00a0234,5",
                "RU | 12 мая 2021 г. | май 2021 г. | 1\u00a0234,5",
                "BOTH | 12 May 2021 | May 2021 | 1,234.5"
            })
    void datesAndNumbersAreWrittenAsTheLanguageDoes(NameDisplay names, String day, String month, String number) {
        Vocabulary words = Vocabulary.of(names);

        assertThat(words.date(LocalDate.of(2021, 5, 12))).isEqualTo(day);
        assertThat(words.date(PartialDate.parse("2021-05"))).isEqualTo(month);
        assertThat(words.date(PartialDate.parse("2021"))).isEqualTo("2021");
        assertThat(words.number("1,234.5")).isEqualTo(number);
    }

    @Test
    void quantitiesHaveTheUnitsOfTheLanguage() {
        Vocabulary russian = Vocabulary.of(Language.RU);

        assertThat(russian.quantity("1,234.5\u00a0km")).isEqualTo("1\u00a0234,5\u00a0км");
        assertThat(russian.quantity("371.0\u00a0km² ± 2.5\u00a0km²")).isEqualTo("371,0\u00a0км² ± 2,5\u00a0км²");
        assertThat(russian.quantity("12\u00a0furlongs")).isEqualTo("12\u00a0furlongs");
        assertThat(english.quantity("371.0\u00a0km²")).isEqualTo("371.0\u00a0km²");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyUnitHasItsSymbol(Language language) {
        Set<String> keys = Vocabulary.of(language).keys();

        for (LengthUnit unit : LengthUnit.values()) {
            assertThat(unit == LengthUnit.METRIC || keys.contains("symbol-" + unit.symbol()))
                    .isTrue();
        }
        for (AreaUnit unit : AreaUnit.values()) {
            assertThat(unit == AreaUnit.METRIC || keys.contains("symbol-" + unit.symbol()))
                    .isTrue();
        }
    }

    @Test
    void aWordThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> english.say("nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"nonsense\"");
    }

    @Test
    void noWordOfOursTakesASide() {
        String all = Set.of(Language.values()).stream()
                .flatMap(language -> {
                    Vocabulary words = Vocabulary.of(language);
                    return words.keys().stream().map(words::say);
                })
                .collect(Collectors.joining(" "))
                .toLowerCase(java.util.Locale.ROOT);

        assertThat(all)
                .doesNotContain("occupied", "liberated", "returned", "оккупир", "освобожд", "возвращ")
                .doesNotContain("işğal", "azad edil", "qaytarıl", "օկուպացված", "գրավյալ", "ազատագրված");
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
