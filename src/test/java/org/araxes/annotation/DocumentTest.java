package org.araxes.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Annotation FIRST = marker(1, 1);
    private static final Annotation SECOND = marker(2, 2);

    @Test
    void annotationsComeInDrawingOrder() {
        Document document = new Document(List.of(marker(1, 3), marker(2, 1), marker(3, 2)));
        assertThat(document.annotations()).extracting(Annotation::order).containsExactly(1L, 2L, 3L);
    }

    @Test
    void orderFollowsAReplacement() {
        Document document = new Document(List.of(FIRST, SECOND));
        document.apply(new Edit.Replace("raise", FIRST, marker(1, 9)));
        assertThat(document.annotations()).containsExactly(SECOND, marker(1, 9));
        assertThat(document.nextOrder()).isEqualTo(10);
    }

    @Test
    void nextOrderOfAnEmptyDocumentIsOne() {
        assertThat(new Document().nextOrder()).isEqualTo(1);
    }

    @Test
    void twoAnnotationsOfOneIdAreRefused() {
        assertThatThrownBy(() -> new Document(List.of(FIRST, marker(1, 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(FIRST.id().toString());
    }

    @Test
    void addingWhatIsThereIsRefused() {
        assertRefused(new Document(List.of(FIRST)), new Edit.Add("add", FIRST));
    }

    @Test
    void removingWhatIsNotThereIsRefused() {
        assertRefused(new Document(List.of(FIRST)), new Edit.Remove("remove", SECOND));
    }

    @Test
    void removingWhatHasChangedIsRefused() {
        assertRefused(new Document(List.of(FIRST)), new Edit.Remove("remove", FIRST.withName("changed")));
    }

    @Test
    void replacingWhatHasChangedIsRefused() {
        Annotation changed = FIRST.withName("changed");
        assertRefused(new Document(List.of(FIRST)), new Edit.Replace("move", changed, FIRST.withNote("moved")));
    }

    @Test
    void batchIsAppliedWhollyOrNotAtAll() {
        assertRefused(
                new Document(List.of(FIRST)),
                new Edit.Batch("both", List.of(new Edit.Remove("a", FIRST), new Edit.Remove("b", SECOND))));
    }

    @Test
    void laterEditOfABatchSeesTheEarlier() {
        Document document = new Document();
        Annotation named = FIRST.withName("named");
        document.apply(new Edit.Batch(
                "all",
                List.of(
                        new Edit.Add("a", FIRST),
                        new Edit.Replace("b", FIRST, named),
                        new Edit.Remove("c", named),
                        new Edit.Add("d", FIRST))));
        assertThat(document.annotations()).containsExactly(FIRST);
    }

    @Test
    void snapshotStaysAsItWas() {
        Document document = new Document(List.of(FIRST));
        List<Annotation> before = document.annotations();
        document.apply(new Edit.Add("add", SECOND));
        assertThat(before).containsExactly(FIRST);
        assertThat(document.annotations()).containsExactly(FIRST, SECOND);
    }

    @Test
    void applicableCountsUpToTheFirstThatDoesNotFit() {
        Document document = new Document(List.of(FIRST));
        List<Edit> edits = List.of(
                new Edit.Remove("a", FIRST),
                new Edit.Add("b", SECOND),
                new Edit.Add("c", SECOND),
                new Edit.Add("d", FIRST));
        assertThat(document.applicable(edits)).isEqualTo(2);
        assertThat(document.annotations()).containsExactly(FIRST);
    }

    private static void assertRefused(Document document, Edit edit) {
        List<Annotation> before = document.annotations();
        assertThatThrownBy(() -> document.apply(edit))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not fit the document");
        assertThat(document.annotations()).isEqualTo(before);
    }

    private static Annotation marker(long id, long order) {
        return new Annotation(
                new UUID(0, id),
                AnnotationKind.MARKER,
                "",
                "",
                List.of(new LonLat(46, 39)),
                AnnotationStyle.DEFAULT,
                order,
                Instant.EPOCH);
    }
}
