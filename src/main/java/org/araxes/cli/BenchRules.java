package org.araxes.cli;

import static org.araxes.cli.BenchCommand.What.EDIT;
import static org.araxes.cli.BenchCommand.What.EXPORT;
import static org.araxes.cli.BenchCommand.What.FRAME;
import static org.araxes.cli.BenchCommand.What.MEASURE;
import static org.araxes.cli.BenchCommand.What.PAN;
import static org.araxes.cli.BenchCommand.What.STARTUP;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.araxes.cli.BenchCommand.What;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Which options of {@code bench} go with what is measured: none that is given may be without effect. */
final class BenchRules {

    private record Rule(String option, List<What> with) {
        String sentence() {
            return option + " goes with "
                    + with.stream().map(w -> w.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        }
    }

    private static final List<What> IN_WINDOW = List.of(FRAME, PAN, STARTUP, EDIT);
    private static final List<What> ON_A_MAP = List.of(FRAME, PAN, STARTUP, EDIT, EXPORT);

    private static final List<Rule> RULES = List.of(
            new Rule("--add", ON_A_MAP),
            new Rule("--vertices", ON_A_MAP),
            new Rule("--annotations", IN_WINDOW),
            new Rule("--bbox", List.of(FRAME, EXPORT)),
            new Rule("--size", ON_A_MAP),
            new Rule("--repeat", List.of(FRAME, STARTUP, EDIT, MEASURE, EXPORT)),
            new Rule("--seconds", List.of(PAN, EDIT)));

    private static final List<String> NUMBERS = List.of("--vertices", "--annotations", "--repeat", "--seconds");

    private BenchRules() {}

    /** @throws ParameterException when an option that was given does not go with what is measured, or with another one */
    static void check(ParseResult given, What what) {
        for (Rule rule : RULES) {
            if (given.hasMatchedOption(rule.option) && !rule.with.contains(what)) {
                throw wrong(given, rule.sentence());
            }
        }
        for (String number : NUMBERS) {
            if (given.hasMatchedOption(number)
                    && given.matchedOption(number).<Number>getValue().longValue() < 1) {
                throw wrong(given, number + " has to be greater than 0");
            }
        }
        if (given.hasMatchedOption("--save") && !given.hasMatchedOption("--vertices")) {
            throw wrong(given, "--save goes with --vertices");
        }
        if (what == FRAME
                && given.hasMatchedOption("--annotations")
                && (given.hasMatchedOption("--add") || given.hasMatchedOption("--vertices"))) {
            throw wrong(given, "frame draws --annotations or --add and --vertices, one after the other");
        }
    }

    private static ParameterException wrong(ParseResult given, String sentence) {
        return new ParameterException(given.commandSpec().commandLine(), sentence);
    }
}
