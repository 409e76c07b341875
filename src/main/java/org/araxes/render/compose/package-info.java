/** Frames at hand put together into the one picture of a view, without drawing anything. */
@NullMarked
package org.araxes.render.compose;

import org.jspecify.annotations.NullMarked;
