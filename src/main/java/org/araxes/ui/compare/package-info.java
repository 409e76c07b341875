/** Holding one side's claims against the other's: which maps are compared and how, and the bar that chooses it. */
@NullMarked
package org.araxes.ui.compare;

import org.jspecify.annotations.NullMarked;
