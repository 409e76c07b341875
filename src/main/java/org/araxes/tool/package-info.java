/** Gestures as small state machines (pan, select, measure, draw) without JavaFX. */
@NullMarked
package org.araxes.tool;

import org.jspecify.annotations.NullMarked;
