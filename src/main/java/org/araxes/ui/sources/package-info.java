/** The list of all sources: who says it, from which side, and how much on the map rests on each. */
@NullMarked
package org.araxes.ui.sources;

import org.jspecify.annotations.NullMarked;
