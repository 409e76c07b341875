/** Sources, parties, claims, layers, stated figures and events: records, loading and checking of {@code data/}. */
@NullMarked
package org.araxes.catalog;

import org.jspecify.annotations.NullMarked;
