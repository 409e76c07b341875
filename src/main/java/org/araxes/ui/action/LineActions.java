package org.araxes.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.tool.DrawTool;
import org.araxes.tool.LineEdits;
import org.araxes.tool.Namer;
import org.araxes.tool.ToolBox;
import org.araxes.ui.Editing;
import org.araxes.ui.MapModel;
import org.araxes.ui.Selection;
import org.araxes.ui.StatusLine;

/**
 * What a person can have done to selected lines and areas: gone on with, turned round, made the other, cut out of another.
 * FX thread.
 *
 * @param model what is selected
 * @param editing changes annotations
 * @param box holds the tools that go on drawing
 * @param take takes the tool of an id in hand
 * @param status tells why something cannot be done
 */
public record LineActions(MapModel model, Editing editing, ToolBox box, Consumer<String> take, StatusLine status) {

    /** Goes on drawing the selected line or area. */
    public void goOn() {
        editing.selectedAlone().ifPresentOrElse(this::goOn, status::nothingSelected);
    }

    private void goOn(Annotation object) {
        if (isLocked(List.of(object))) {
            return;
        }
        Optional<ToolBox.Entry> tool = box.entries().stream()
                .filter(e -> e.tool() instanceof DrawTool draw && draw.kind() == object.kind())
                .findFirst();
        if (tool.isEmpty() || object.points().size() < 2) {
            status.showHelp("Only lines and areas drawn point by point can be continued.");
            return;
        }
        take.accept(tool.get().id());
        ((DrawTool) tool.get().tool())
                .goOn(
                        object,
                        a -> editing.document()
                                .annotation(a.id())
                                .filter(a::equals)
                                .isPresent())
                .ifPresent(ended -> editing.perform(ended.edit(), ended.select()));
        model.selectionProperty().set(Selection.NONE);
        take.accept(tool.get().id());
    }

    /** Turns the selected line round. */
    public void reverse() {
        change(LineEdits::reversed, "This has no direction.");
    }

    /** Makes an area of a line or a line of an area. */
    public void convert() {
        change(
                o -> LineEdits.converted(
                        o, Namer.numbered(() -> editing.document().annotations())),
                "A line needs three points to become an area; an area with holes is no single line.");
    }

    /** What {@link #convert} would make of what is selected, as words; nothing where it makes nothing. */
    public Optional<String> convertTitle() {
        return editing.selectedAlone()
                .flatMap(o -> LineEdits.other(o.kind()))
                .map(other -> other.closed() ? "Make it an area" : "Make it a line");
    }

    /** Makes the smaller of two selected areas a hole of the larger. */
    public void cutOut() {
        List<Annotation> two = editing.selected();
        if (isLocked(two)) {
            return;
        }
        Optional<Edit> edit = two.size() == 2 ? LineEdits.cutOut(two.getFirst(), two.getLast()) : Optional.empty();
        edit.ifPresentOrElse(
                cut -> {
                    editing.perform(cut);
                    two.stream()
                            .map(Annotation::id)
                            .filter(id -> editing.document().annotation(id).isPresent())
                            .forEach(id -> model.selectionProperty().set(Selection.ofAnnotation(id)));
                },
                () -> status.showHelp(
                        "Select two areas, one wholly inside the other: it becomes a hole of the larger."));
    }

    private void change(Function<Annotation, Optional<Edit>> to, String refusal) {
        Optional<Annotation> selected = editing.selectedAlone();
        if (selected.isEmpty()) {
            status.nothingSelected();
        } else if (!isLocked(List.of(selected.get()))) {
            to.apply(selected.get())
                    .ifPresentOrElse(
                            edit -> editing.perform(edit, selected.get().id()), () -> status.showHelp(refusal));
        }
    }

    /** Whether one of some objects is locked; if so, the person is told. */
    private boolean isLocked(List<Annotation> objects) {
        Optional<Annotation> locked =
                objects.stream().filter(a -> a.details().locked()).findFirst();
        locked.ifPresent(a -> status.showHelp("“" + a.name() + "” is locked: Ctrl+Shift+K unlocks it first."));
        return locked.isPresent();
    }
}
