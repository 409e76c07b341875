package org.araxes.tool;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Details;
import org.araxes.annotation.Shape;

/**
 * The usual {@link AnnotationMaker}; every source of ids, order and time is given, so that tests are repeatable.
 *
 * @param ids gives ids that never repeat
 * @param namer gives the first name
 * @param style gives the style in force when the object is finished
 * @param order gives the place in the drawing order, usually {@code document::nextOrder}
 * @param clock gives the time of making
 */
public record NewAnnotations(
        Supplier<UUID> ids, Namer namer, Supplier<AnnotationStyle> style, LongSupplier order, InstantSource clock)
        implements AnnotationMaker {

    @Override
    public Annotation make(AnnotationKind kind, Shape shape) {
        return new Annotation(
                ids.get(),
                kind,
                namer.name(kind),
                "",
                shape,
                style.get(),
                Details.NONE,
                order.getAsLong(),
                clock.instant());
    }
}
