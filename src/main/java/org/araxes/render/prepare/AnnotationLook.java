package org.araxes.render.prepare;

import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;

/**
 * What decides, with its place, how something that a person drew looks.
 *
 * @param kind what it is
 * @param style its style
 * @param crossing whether its outline crosses itself, which is marked
 */
public record AnnotationLook(AnnotationKind kind, AnnotationStyle style, boolean crossing) {}
