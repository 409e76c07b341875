/** Araxes, a map viewer for one contested region; {@link org.araxes.Main} starts it. */
@NullMarked
package org.araxes;

import org.jspecify.annotations.NullMarked;
