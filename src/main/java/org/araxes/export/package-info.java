/** A view as a picture file, with the furniture of a printed map: title, legend, scale bar, sources, credits. */
@NullMarked
package org.araxes.export;

import org.jspecify.annotations.NullMarked;
