/** The map pane: the last frame moved at once, the sharp one following, the sketch on top, pointer and keys into tool events. */
@NullMarked
package org.araxes.ui.map;

import org.jspecify.annotations.NullMarked;
