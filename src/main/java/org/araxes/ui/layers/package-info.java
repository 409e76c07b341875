/** The layer tree: what is switched on, how opaque, with swatches. */
@NullMarked
package org.araxes.ui.layers;

import org.jspecify.annotations.NullMarked;
