package org.araxes.catalog;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What a person did when the reader of YAML complains: its own words speak of streams, blocks and tokens. */
final class YamlMistake {

    private YamlMistake() {}

    /** The line to look at first, from 1; 0 when it is not known. */
    static int line(MarkedYamlEngineException bad) {
        Optional<Mark> began = bad.getContextMark();
        Optional<Mark> at = beganEarlier(bad) && began.isPresent() ? began : bad.getProblemMark();
        return at.map(m -> m.getLine() + 1).orElse(0);
    }

    /** The reader stumbles where a key, a quotation or a bracket has not ended; what is wrong stands where it began. */
    private static boolean beganEarlier(MarkedYamlEngineException bad) {
        String context = String.valueOf(bad.getContext());
        return context.contains("simple key") || context.contains("quoted scalar") || context.contains("flow ");
    }

    /** In plain words, what is wrong and what to write. */
    static String sentence(MarkedYamlEngineException bad) {
        String context = String.valueOf(bad.getContext());
        String problem = String.valueOf(bad.getProblem());
        if (problem.contains("TAB")) {
            return "this line starts with a tab: write spaces, as many as the lines around";
        }
        if (problem.contains("expected <block end>")) {
            return "the spaces at the start of this line do not fit the lines above: write as many as those have";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "there is a \": \" that does not belong: put a text with a colon in quotation marks; or the spaces at the"
                    + " start of this line do not fit the lines above";
        }
        if (problem.contains("could not find expected ':'")) {
            return "this line is no \"key: value\"; there is a space after the colon";
        }
        if (context.contains("quoted scalar")) {
            return "a quotation mark is opened here and not closed";
        }
        if (context.contains("flow ")) {
            return "a bracket [ or { is opened here and not closed, or a comma is missing in it";
        }
        return "this is not YAML: " + (bad.getContext() == null ? "" : context + ", ") + problem;
    }
}
