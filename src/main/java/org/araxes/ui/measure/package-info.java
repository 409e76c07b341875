/** Tables of a measured object: its points, to be typed too, its segments, the claims on its way, and copies of them. */
@NullMarked
package org.araxes.ui.measure;

import org.jspecify.annotations.NullMarked;
