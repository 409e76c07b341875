/** A view as a picture with its furniture: title, legend, scale bar, sources. */
@NullMarked
package org.araxes.export;

import org.jspecify.annotations.NullMarked;
