package org.araxes.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.Edit;
import org.araxes.annotation.Shape;

/** The edits of existing objects that gestures lead to. */
final class ObjectEdits {

    private ObjectEdits() {}

    /**
     * The objects of a grip changed.
     *
     * @param grip what was held
     * @param after what became of it, in the same order
     * @param present the objects that are still there as they were; others were changed meanwhile and are left alone
     * @return nothing when nothing changes or too few vertices would be left
     */
    static Optional<Edit> changed(Grip grip, List<Annotation> after, List<Annotation> present) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Annotation before = grip.before().get(i);
            if (present.contains(before)) {
                withShape(grip.title(), before, after.get(i).shape()).ifPresent(edits::add);
            }
        }
        return Arrange.step(grip.title(), edits);
    }

    /** A vertex taken away, a hole of three with it; nothing when too few would be left. */
    static Optional<Edit> vertexRemoved(Annotation object, int index) {
        return withShape("remove vertex", object, object.shape().withoutVertex(index));
    }

    /** Objects taken away. */
    static Optional<Edit> removed(List<Annotation> objects) {
        String title = "remove " + KindWords.what(objects);
        return Arrange.step(
                title,
                objects.stream().<Edit>map(a -> new Edit.Remove(title, a)).toList());
    }

    /** Another shape, repeats left out; nothing when it is none of the kind or the same. */
    static Optional<Edit> withShape(String title, Annotation before, Shape shape) {
        Shape clean = shape.withPath(shape.path().withoutRepeats(before.kind().closed()));
        boolean fits = clean.fits(before.kind()) && !clean.equals(before.shape());
        return fits ? Optional.of(new Edit.Replace(title, before, before.withShape(clean))) : Optional.empty();
    }
}
