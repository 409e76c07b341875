/** Files written whole or not at all. */
@NullMarked
package org.araxes.io;

import org.jspecify.annotations.NullMarked;
