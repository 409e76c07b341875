package org.araxes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Details;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Editor;
import org.araxes.annotation.History;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.catalog.CatalogLoader;
import org.araxes.geo.LonLat;
import org.araxes.render.Viewport;
import org.araxes.tool.Arrange;
import org.junit.jupiter.api.Test;

/** What is selected after a step was taken back or done again. */
class EditingTest {

    private final MapModel model = model();
    private final Document document = new Document();
    private final Editing editing = new Editing(model, new Editor(document, new History()), step -> {});
    private final Annotation a = marker(1);
    private final Annotation b = marker(2);

    private static MapModel model() {
        var catalog = CatalogLoader.load(Path.of("data")).catalog();
        return new MapModel(catalog, Viewport.fitting(catalog.views().getFirst().extent(), 800, 600));
    }

    private static Annotation marker(int n) {
        return new Annotation(
                new UUID(0, n),
                AnnotationKind.MARKER,
                "marker " + n,
                "",
                Shape.of(VertexPath.of(List.of(new LonLat(46, 39 + n)))),
                AnnotationStyle.DEFAULT,
                Details.NONE,
                n,
                Instant.EPOCH);
    }

    private void select(Annotation... objects) {
        model.selectionProperty()
                .set(new Selection(
                        List.of(),
                        0,
                        Set.of(objects).stream().map(Annotation::id).collect(java.util.stream.Collectors.toSet())));
    }

    private Set<UUID> selected() {
        return model.selectionProperty().get().annotations();
    }

    @Test
    void afterUndoingADuplicateTheOriginalIsSelectedAgain() {
        editing.perform(new Edit.Add("draw", a));
        select(a);
        editing.perform(new Edit.Add("duplicate marker", b), b.id());
        assertThat(selected()).containsExactly(b.id());

        editing.undo();
        assertThat(selected()).containsExactly(a.id());
        editing.redo();
        assertThat(selected()).containsExactly(b.id());
    }

    @Test
    void whatUndoBringsBackIsSelected() {
        editing.perform(new Edit.Add("draw", a));
        editing.perform(new Edit.Add("draw", b));
        select(a, b);
        editing.perform(Arrange.removed(List.of(a, b)).orElseThrow());
        assertThat(selected()).isEmpty();

        editing.undo();
        assertThat(selected()).containsExactlyInAnyOrder(a.id(), b.id());
        editing.redo();
        assertThat(selected()).isEmpty();
    }

    @Test
    void whatAStepChangedIsSelectedThoughOtherThingsWereMeanwhile() {
        editing.perform(new Edit.Add("draw", a));
        editing.perform(new Edit.Add("draw", b));
        select(a);
        editing.perform(new Edit.Replace("rename", a, a.withName("renamed")));
        select(b);

        editing.undo();
        assertThat(selected()).containsExactly(a.id());
        select(b);
        editing.redo();
        assertThat(selected()).containsExactly(a.id());
    }

    @Test
    void undoOfADrawingLeavesNothingSelectedThatIsNotThere() {
        editing.perform(new Edit.Add("draw", a), a.id());
        editing.undo();
        assertThat(selected()).isEmpty();
    }

    @Test
    void aStepFromBeforeARestartSelectsWhatItIsAbout() {
        document.apply(new Edit.Add("draw", a));
        document.apply(new Edit.Add("draw", b));
        History kept = new History(List.of(new Edit.Add("draw", a), new Edit.Add("draw", b)), 2);
        Editing later = new Editing(model, new Editor(document, kept), step -> {});
        select(a);
        later.undo();
        assertThat(selected()).isEmpty();
        later.redo();
        assertThat(selected()).containsExactly(b.id());
    }

    @Test
    void aGroupIsSelectedWhole() {
        UUID group = new UUID(7, 7);
        Annotation inGroup = a.withDetails(a.details().withGroup(group));
        Annotation other = b.withDetails(b.details().withGroup(group).withLocked(true));
        editing.perform(new Edit.Add("draw", inGroup));
        editing.perform(new Edit.Add("draw", other));
        editing.perform(new Edit.Replace("rename", inGroup, inGroup.withName("renamed")));
        editing.undo();
        assertThat(selected()).containsExactlyInAnyOrder(a.id(), b.id());
    }
}
