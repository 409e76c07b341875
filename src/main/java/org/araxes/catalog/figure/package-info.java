/** Every figure that a source states beside the figure that the map measures. */
@NullMarked
package org.araxes.catalog.figure;

import org.jspecify.annotations.NullMarked;
