package org.araxes.tool;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.araxes.annotation.Annotation;

/** What {@link SelectTool} needs to know of selection and hits. Read on the thread that the tools are used on. */
public interface SelectionModel {

    /** The selected annotations as they stand in the document now. */
    List<Annotation> selected();

    /** All annotations that are shown. */
    List<Annotation> all();

    /** Whether an annotation is on the map: its days or a saved view may have taken it off. */
    default boolean isShown(Annotation annotation) {
        return true;
    }

    /** The uppermost annotation at the event's pixel. */
    Optional<UUID> annotationAt(ToolEvent event);
}
