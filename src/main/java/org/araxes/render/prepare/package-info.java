/** Geometry made ready for drawing: projected once, generalised per scale band, indexed, cut to the frame. */
@NullMarked
package org.araxes.render.prepare;

import org.jspecify.annotations.NullMarked;
