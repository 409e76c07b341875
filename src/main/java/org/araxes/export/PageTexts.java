package org.araxes.export;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file of several pages says of itself: the texts of the first page, and of each other page those in which it
 * differs, with the page's number before their keyword. One thread.
 */
public final class PageTexts {

    private static final String COUNT = "Araxes pages";

    private final Map<String, String> all = new LinkedHashMap<>();
    private Map<String, String> first = Map.of();
    private int pages;

    /** Adds those of the next page. */
    void add(Map<String, String> texts) {
        pages++;
        if (pages == 1) {
            first = Map.copyOf(texts);
            all.putAll(texts);
            return;
        }
        all.put(COUNT, String.valueOf(pages));
        texts.forEach((keyword, text) -> {
            if (!text.equals(first.get(keyword))) {
                all.put(prefix(pages) + keyword, text);
            }
        });
        first.keySet().stream()
                .filter(keyword -> !texts.containsKey(keyword))
                .forEach(keyword -> all.put(prefix(pages) + keyword, ""));
    }

    /** Those of the file. */
    Map<String, String> all() {
        return all;
    }

    /** How many pages a file says that it has; 1 where it says nothing. */
    public static int count(Map<String, String> texts) {
        String count = texts.getOrDefault(COUNT, "1");
        return count.matches("[1-9]\\d{0,4}") ? Integer.parseInt(count) : 1;
    }

    /** What a file says of one of its pages, from 1. */
    public static Map<String, String> of(int page, Map<String, String> texts) {
        Map<String, String> own = new LinkedHashMap<>();
        texts.forEach((keyword, text) -> {
            if (!keyword.startsWith("Page ") && !keyword.equals(COUNT)) {
                own.put(keyword, text);
            }
        });
        texts.forEach((keyword, text) -> {
            if (keyword.startsWith(prefix(page))) {
                own.put(keyword.substring(prefix(page).length()), text);
            }
        });
        own.values().removeIf(String::isEmpty);
        return own;
    }

    private static String prefix(int page) {
        return "Page " + page + " ";
    }
}
