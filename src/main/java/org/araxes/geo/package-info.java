/** Positions, extents, projections, coordinate formats and map-sheet names. Longitude first, WGS 84, everywhere. */
@NullMarked
package org.araxes.geo;

import org.jspecify.annotations.NullMarked;
