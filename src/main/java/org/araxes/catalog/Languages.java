package org.araxes.catalog;

import java.util.Arrays;
import java.util.List;

/** The two-letter codes of the languages in which names are kept. */
final class Languages {

    static final List<String> CODES =
            Arrays.stream(Language.values()).map(Language::code).toList();

    private Languages() {}
}
