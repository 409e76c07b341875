package org.araxes.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The five steps of {@code data/README.md}, taken from it word by word and done in a folder of one's own; then each
 * mistake once, with the message that leads to its mending.
 */
class ReadmeStepsTest {

    private static final String LAYER = """
            id: my-layer
            title: My layer
            style: {line: status, marker: bridge, label: name}
            claims:
            """;

    @SuppressWarnings("NullAway.Init")
    private static LoadedData bundled;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, String> steps;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        Path data = DataDirectory.locate(null);
        bundled = CatalogLoader.load(new DataChoice(data, List.of()));
        steps = Map.of(
                "source", block(data, "**1. Name your source.**"),
                "claim", block(data, "**3. Write the claim.**"),
                "figure", block(data, "**4. Add the figures"));
    }

    /** The first block of YAML after a heading of the page. */
    private static String block(Path data, String heading) throws IOException {
        String page = Files.readString(data.resolve("README.md"));
        Matcher block = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(page);
        assertThat(block.find(page.indexOf(heading))).as(heading).isTrue();
        return block.group(1);
    }

    private static String step(String name) {
        return Objects.requireNonNull(steps.get(name));
    }

    @BeforeEach
    void layers() throws IOException {
        Files.createDirectories(folder.resolve("layers"));
    }

    private List<Problem> check(String source, String claim, String figure) throws IOException {
        write("sources.yaml", source);
        write("layers/mine.yaml", LAYER + claim);
        if (!figure.isEmpty()) {
            write("figures.yaml", figure);
        }
        return CatalogLoader.beside(bundled, List.of(folder)).own().getFirst().check();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    @Test
    void theStepsWorkAsTheyAreWritten() throws IOException {
        assertThat(check(step("source"), step("claim"), step("figure"))).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "a key indented too far",
                        "    kind: bridge",
                        "      kind: bridge",
                        "7: the spaces at the start of this line do not fit the lines above"),
                mistake(
                        "a key indented too little",
                        "    kind: bridge",
                        "  kind: bridge",
                        "7: the spaces at the start of this line do not fit the lines above"),
                mistake("the dash without its spaces", "  - id: my-bridge", "- id: my-bridge", "6: "),
                mistake("a tab", "    kind: bridge", "\tkind: bridge", "7: this line starts with a tab: write spaces"),
                mistake("no space after the colon", "kind: bridge", "kind:bridge", "7: this line is no \"key: value\""),
                mistake(
                        "an unknown key",
                        "kind: bridge",
                        "sort: bridge",
                        "7: claim \"my-bridge\": unknown key \"sort\"; allowed: id, names,"),
                mistake(
                        "a misspelt key",
                        "statement:",
                        "statment:",
                        "14: claim \"my-bridge\": unknown key \"statment\"; did you mean \"statement\"?"),
                mistake(
                        "a misspelt word",
                        "kind: bridge",
                        "kind: brigde",
                        "7: claim \"my-bridge\": \"kind\" cannot be \"brigde\"; did you mean \"bridge\"? Allowed: boundary,"),
                mistake(
                        "no source",
                        "    sources: [{id: my-newspaper, place: \"second paragraph\"}]\n",
                        "",
                        "5: claim \"my-bridge\": \"sources\" is missing: who says so? [{id: s0, place:"),
                mistake(
                        "an unknown source",
                        "{id: my-newspaper,",
                        "{id: my-newpaper,",
                        "13: there is no source \"my-newpaper\"; did you mean \"my-newspaper\"?"),
                mistake(
                        "a source without brackets",
                        "[{id: my-newspaper, place: \"second paragraph\"}]",
                        "my-newspaper",
                        "13: claim \"my-bridge\": \"sources\" is a list: [one, another]"),
                mistake(
                        "latitude first",
                        "[46.5660, 38.8859]",
                        "[38.8859, 46.5660]",
                        "5: claim \"my-bridge\": [38.8859, 46.566] lies outside the region, and the other way round inside"),
                mistake(
                        "a decimal comma",
                        "[46.5660, 38.8859]",
                        "[46,5660, 38,8859]",
                        "15: claim \"my-bridge\": geometry: \"point\": a position is [longitude, latitude] in degrees with a decimal point, such as [46.566, 38.8859]; got [46, 5660, 38, 8859]"),
                mistake(
                        "a position in quotation marks",
                        "[46.5660, 38.8859]",
                        "\"46.5660, 38.8859\"",
                        "15: claim \"my-bridge\": geometry: \"point\": a position is [longitude, latitude]"),
                mistake(
                        "degrees and minutes",
                        "[46.5660, 38.8859]",
                        "[46°33', 38°53']",
                        "15: claim \"my-bridge\": geometry: \"point\": a position is [longitude, latitude]"),
                mistake(
                        "a date in words",
                        "\"2025-06\"",
                        "\"June 2025\"",
                        "11: claim \"my-bridge\": valid: \"from\": \"June 2025\" is not a date; write 1993, 1993-04 or 1993-04-02"),
                mistake(
                        "a day before the month",
                        "\"2025-06-01\"",
                        "\"01.06.2025\"",
                        "12: claim \"my-bridge\": \"as-of\": \"01.06.2025\" is not a date"),
                mistake(
                        "no day of the calendar",
                        "\"2025-06-01\"",
                        "\"2025-06-31\"",
                        "12: claim \"my-bridge\": \"as-of\": \"2025-06-31\" is no day of the calendar"),
                mistake(
                        "a date without quotation marks",
                        "\"2025-06-01\"",
                        "2025-06-01",
                        "12: claim \"my-bridge\": write the date in quotation marks: as-of: \"2025-06-01\""),
                mistake(
                        "a validity without braces",
                        "{from: \"2025-06\"}",
                        "\"2025-06\"",
                        "11: claim \"my-bridge\": \"valid\" is always, unknown or {from: \"1993-04\", to: \"2020-11-10\"}; got \"2025-06\""),
                mistake(
                        "an unknown party",
                        "controlled-by: aze",
                        "controlled-by: Azerbaijan",
                        "9: there is no party \"Azerbaijan\"; allowed: arm, aze,"),
                mistake(
                        "a claimant who is none",
                        "claimant: none",
                        "claimant: irn",
                        "5: claim \"my-bridge\": \"irn\" is no claimant; allowed: arm, aze"),
                mistake(
                        "no claimant",
                        "    claimant: none\n",
                        "",
                        "5: claim \"my-bridge\": \"claimant\" is missing: the id of a claimant, a list of both, or none"),
                mistake(
                        "a wrong status",
                        "status: none",
                        "status: disputed",
                        "10: claim \"my-bridge\": \"status\" cannot be \"disputed\"; allowed: agreed, delimited,"),
                mistake(
                        "no geometry",
                        "    geometry: {point: [46.5660, 38.8859]}\n",
                        "",
                        "5: claim \"my-bridge\": \"geometry\" is missing: one of {file: …, id: …}, {point:"),
                mistake(
                        "a misspelt geometry",
                        "{point:",
                        "{pont:",
                        "15: claim \"my-bridge\": geometry: unknown key \"pont\"; did you mean \"point\"?"),
                mistake(
                        "a file that is not there",
                        "{point: [46.5660, 38.8859]}",
                        "{file: geometry/x.geojson, id: a}",
                        "15: there is no file \"geometry/x.geojson\" in the data folder"),
                mistake(
                        "a line of one point",
                        "{point: [46.5660, 38.8859]}",
                        "{line: [[46.5660, 38.8859]]}",
                        "15: claim \"my-bridge\": geometry: \"line\" needs at least 2 different positions"),
                mistake(
                        "a ring without its outer brackets",
                        "{point: [46.5660, 38.8859]}",
                        "{polygon: [[46.5, 38.9], [46.6, 38.9], [46.6, 39.0], [46.5, 38.9]]}",
                        "15: claim \"my-bridge\": geometry: \"polygon\" is a list of rings, each a list of positions: three brackets"),
                mistake(
                        "a bracket left open",
                        "[46.5660, 38.8859]}",
                        "[46.5660, 38.8859}",
                        "15: a bracket [ or { is opened here and not closed"),
                mistake(
                        "no accuracy",
                        "    accuracy-m: 500\n",
                        "",
                        "5: claim \"my-bridge\": \"accuracy-m\" is missing: how far off a drawn point may be, in metres"),
                mistake(
                        "an accuracy with its unit",
                        "accuracy-m: 500",
                        "accuracy-m: 500 m",
                        "17: claim \"my-bridge\": \"accuracy-m\" is a number, 0.01 to 1000000; got \"500 m\""),
                mistake(
                        "no drawn",
                        "    drawn: schematic\n",
                        "",
                        "5: claim \"my-bridge\": \"drawn\" is missing: one of surveyed, digitised,"),
                mistake(
                        "an id of ours",
                        "id: my-bridge",
                        "id: agbend-bridge",
                        "5: the id \"agbend-bridge\" is already used in the data that come with Araxes (layers/53-meghri-roads.yaml:"),
                mistake(
                        "an id with capitals",
                        "id: my-bridge",
                        "id: My Bridge",
                        "5: \"My Bridge\" is no id: small letters a to z, digits and hyphens"),
                mistake(
                        "a quotation mark left open",
                        "place: \"second paragraph\"",
                        "place: \"second paragraph",
                        "13: a quotation mark is opened here and not closed"),
                mistake(
                        "a colon in a text",
                        "statement: The report",
                        "statement: The report: it",
                        "14: there is a \": \" that does not belong: put a text with a colon in quotation marks"),
                mistake(
                        "no English name",
                        "{en: My bridge, az: Mənim körpüm}",
                        "{az: Mənim körpüm}",
                        "6: claim \"my-bridge\": \"names\" needs the English text: {en: …}"),
                mistake(
                        "a word that takes a side",
                        "was opened",
                        "was liberated",
                        "5: claim \"my-bridge\": the word \"liberated\" takes a side; write a neutral word"),
                mistake(
                        "the same key twice",
                        "kind: bridge",
                        "kind: bridge\n    kind: road",
                        "8: claim \"my-bridge\": the key \"kind\" is there twice"));
    }

    private static Arguments mistake(String name, String right, String wrong, String message) {
        return Arguments.of(name, right, wrong, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsPlaceAndWhatIsAllowed(String name, String right, String wrong, String message)
            throws IOException {
        String claim = step("claim");
        assertThat(claim).contains(right);

        List<Problem> problems = check(step("source"), claim.replace(right, wrong), "");

        assertThat(problems)
                .allSatisfy(p -> assertThat(p.line()).as(p.toString()).isPositive());
        assertThat(problems).extracting(Problem::toString).anyMatch(p -> p.startsWith("layers/mine.yaml:" + message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{en: My bridge}", "My bridge", "{en: My bridge, ru: Мой мост}"})
    void namesMayBeInEnglishAlone(String names) throws IOException {
        String claim = step("claim").replace("{en: My bridge, az: Mənim körpüm}", names);

        assertThat(check(step("source"), claim, "")).isEmpty();
    }

    @Test
    void aRingMayBeLeftForTheProgramToClose() throws IOException {
        String ring = "{polygon: [[[46.5, 38.9], [46.6, 38.9], [46.6, 39.0]]]}";
        String claim = step("claim").replace("{point: [46.5660, 38.8859]}", ring);

        assertThat(check(step("source"), claim, "")).isEmpty();
    }
}
