/** GeoJSON, KML, GPX, CSV and the like, in and out. */
@NullMarked
package org.araxes.interchange;

import org.jspecify.annotations.NullMarked;
