package org.araxes.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataDirectory;
import org.araxes.catalog.MeasureRef.Unmeasured;
import org.araxes.catalog.figure.Others.Agreement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over all figures of the data that come with Araxes. */
class BundledFiguresTest {

    @SuppressWarnings("NullAway.Init")
    private static List<FigureResult> results;

    @BeforeAll
    static void measure() throws IOException {
        results = new FigureMeasurer(
                        CatalogLoader.load(DataDirectory.locate(null)).catalog())
                .measureAll();
    }

    @Test
    void measuresEveryFigureThatSaysWhatMeasuresIt() {
        assertThat(results)
                .filteredOn(r -> !(r.figure().measure() instanceof Unmeasured))
                .isNotEmpty()
                .allSatisfy(r -> {
                    assertThat(r.measured()).as(r.figure().id()).isNotInstanceOf(Measured.Nothing.class);
                    assertThat(r.comparisons()).as(r.figure().id()).isNotEmpty();
                });
    }

    @Test
    void whatIsDrawnAgreesWithWhatIsStatedOrTheLedgerSaysWhyNot() {
        assertThat(results)
                .allSatisfy(r -> assertThat(r.figure().differsBecause())
                        .as(
                                "%s: differs-because belongs to figures that differ, and only to those",
                                r.figure().id())
                        .matches(why -> why.isEmpty() != r.apart()));
    }

    @Test
    void aFigureThatIsNotMeasuredSaysWhy() {
        assertThat(results)
                .filteredOn(r -> r.measured() instanceof Measured.Nothing)
                .allSatisfy(r ->
                        assertThat(((Measured.Nothing) r.measured()).reason()).isNotBlank());
    }

    @Test
    void figuresOfOneQuantityStandUnderOneTopic() {
        assertThat(results)
                .filteredOn(r -> !r.figure().quantity().isEmpty())
                .allSatisfy(r -> assertThat(r.others().all())
                        .as(r.figure().id())
                        .isNotEmpty()
                        .allMatch(o -> o.figure().topicId().equals(r.figure().topicId())));
    }

    @ParameterizedTest
    @CsvSource({
        "q21, q22, CONTRADICT, 44 and 45 km through Meghri",
        "q10, q11, CONTRADICT, three and eight enclaves",
        "q06, q07, CONTRADICT, a third and the whole of Sev Lake",
        "q06, sev-share-tenth, CONTRADICT, a third and a tenth",
        "q02, kalbajar-25-november, CONTRADICT, the date of Kalbajar",
        "q01, q18, CONTRADICT, seven and five districts",
        "q23-three, q24-two, CONTRADICT, three roads and the two of 214 and 250 km",
        "q09, ishkhanasar-azecology, COULD_BOTH_HOLD, heights of one mountain",
        "q03, q04, COULD_BOTH_HOLD, two miles and 3.5 km",
        "q13, q14, COULD_BOTH_HOLD, about 2000 and 1960 peacekeepers",
        "q10-armenian, q11-further, SAME, one Armenian enclave"
    })
    void marksTheContradictionsOfTheDocuments(String one, String other, Agreement pair, String what) {
        FigureResult first = result(one);
        FigureResult second = result(other);

        assertThat(first.others().that(pair)).as(what).contains(second.figure());
        assertThat(second.others().that(pair)).as(what).contains(first.figure());
        assertThat(first.others().differ()).as(what).isEqualTo(pair != Agreement.SAME);
    }

    private static FigureResult result(String id) {
        return results.stream()
                .filter(r -> r.figure().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
