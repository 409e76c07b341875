package org.araxes.catalog;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of all four languages in small Latin letters, for finding, not for showing.
 *
 * <p>Two spellings: the plain one drops accents and writes other scripts letter by letter in the usual English way
 * ({@code Лачин}, {@code Laçın} → {@code lachin}, {@code lacin}). The rough one also takes letters for one that the
 * languages exchange for each other ({@code lachin}, {@code lacin} → {@code lacin}; {@code Qarabağ}, {@code Karabakh},
 * {@code Ղարաբաղ} → {@code karabak}).
 */
final class Transliteration {

    private static final Map<Character, String> LETTERS = letters(
            // Azerbaijani letters that do not fall apart into letter and accent.
            "ə e",
            "ı i",
            // Russian, after the usual English practice.
            "а a",
            "б b",
            "в v",
            "г g",
            "д d",
            "е e",
            "ё e",
            "ж zh",
            "з z",
            "и i",
            "й y",
            "к k",
            "л l",
            "м m",
            "н n",
            "о o",
            "п p",
            "р r",
            "с s",
            "т t",
            "у u",
            "ф f",
            "х kh",
            "ц ts",
            "ч ch",
            "ш sh",
            "щ shch",
            "ъ",
            "ы y",
            "ь",
            "э e",
            "ю yu",
            "я ya",
            // Eastern Armenian, after BGN/PCGN 1981 without its apostrophes.
            "ա a",
            "բ b",
            "գ g",
            "դ d",
            "ե e",
            "զ z",
            "է e",
            "ը y",
            "թ t",
            "ժ zh",
            "ի i",
            "լ l",
            "խ kh",
            "ծ ts",
            "կ k",
            "հ h",
            "ձ dz",
            "ղ gh",
            "ճ ch",
            "մ m",
            "յ y",
            "ն n",
            "շ sh",
            "ո o",
            "չ ch",
            "պ p",
            "ջ j",
            "ռ r",
            "ս s",
            "վ v",
            "տ t",
            "ր r",
            "ց ts",
            "ւ v",
            "փ p",
            "ք k",
            "օ o",
            "ֆ f",
            "և ev");

    /** One spelling of what the languages exchange; read from top to bottom. */
    private static final List<Exchange> EXCHANGES = List.of(
            new Exchange("shch|sh", "s"),
            new Exchange("tch|dzh|ch|zh|dj|j", "c"),
            new Exchange("kh|gh|[gqxh]|ck", "k"),
            new Exchange("w", "v"),
            new Exchange("y", "i"),
            new Exchange("e", "a"),
            new Exchange("i(?=[aou])", ""),
            new Exchange("(.)\\1+", "$1"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private record Exchange(Pattern from, String to) {
        Exchange(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    private Transliteration() {}

    private static Map<Character, String> letters(String... pairs) {
        Map<Character, String> letters = new HashMap<>();
        for (String pair : pairs) {
            letters.put(pair.charAt(0), pair.substring(1).strip());
        }
        return Map.copyOf(letters);
    }

    /** The plain spelling; what is no letter or digit stays as it is. */
    static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace("ու", "u");
        // Not decomposed yet: й is no и with an accent.
        StringBuilder latin = new StringBuilder(small.length() + 8);
        for (char c : Normalizer.normalize(small, Normalizer.Form.NFC).toCharArray()) {
            String letter = LETTERS.get(c);
            if (letter == null) {
                latin.append(c);
            } else {
                latin.append(letter);
            }
        }
        return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The rough spelling of a plain one. */
    static String rough(String plain) {
        String rough = plain;
        for (Exchange exchange : EXCHANGES) {
            rough = exchange.from.matcher(rough).replaceAll(exchange.to);
        }
        return rough;
    }
}
