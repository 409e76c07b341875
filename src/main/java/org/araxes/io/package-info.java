/** Files written whole or not at all, and the jar that the program runs from. */
@NullMarked
package org.araxes.io;

import org.jspecify.annotations.NullMarked;
