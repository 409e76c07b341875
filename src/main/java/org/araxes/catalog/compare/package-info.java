/** Held against each other: the land that both sides claim, and what the corridors and roads cross and pass through. */
@NullMarked
package org.araxes.catalog.compare;

import org.jspecify.annotations.NullMarked;
