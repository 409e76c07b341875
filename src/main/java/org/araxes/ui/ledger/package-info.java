/** The ledger: every figure that a source states beside the figure that the map measures. */
@NullMarked
package org.araxes.ui.ledger;

import org.jspecify.annotations.NullMarked;
