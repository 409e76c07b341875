/** Drawing surfaces: paths in device pixels, strokes, hatches, and what puts them on a picture. Knows no map. */
@NullMarked
package org.araxes.render.ink;

import org.jspecify.annotations.NullMarked;
