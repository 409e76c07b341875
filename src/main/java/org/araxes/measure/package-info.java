/** Geodesic length, area, azimuth, buffers, uncertainty and units on the WGS 84 ellipsoid. */
@NullMarked
package org.araxes.measure;

import org.jspecify.annotations.NullMarked;
