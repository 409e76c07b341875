package org.araxes.cli;

import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Lets a person write amounts and positions below 0, such as {@code -2km} or {@code -71.1,42.3}: no option begins with a
 * digit, so such a word is told from one by the minus sign of print, which {@link #plain} takes back.
 */
final class MinusNumbers implements IParameterPreprocessor {

    private static final char MINUS_SIGN = '\u2212';

    @Override
    public boolean preprocess(
            Stack<String> args, CommandSpec command, @Nullable ArgSpec argument, Map<String, Object> info) {
        args.replaceAll(word -> word.matches("-[.,]?[0-9].*") ? MINUS_SIGN + word.substring(1) : word);
        return false; // the words are still to be read
    }

    /** A word as it was typed. */
    static String plain(String word) {
        return word.startsWith(String.valueOf(MINUS_SIGN)) ? "-" + word.substring(1) : word;
    }
}
