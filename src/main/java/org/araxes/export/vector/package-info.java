/** Pages of vector files, SVG and PDF, as something that the map can be drawn on. */
@NullMarked
package org.araxes.export.vector;

import org.jspecify.annotations.NullMarked;
