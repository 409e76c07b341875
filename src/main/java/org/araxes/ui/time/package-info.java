/** The day that the map shows: a time bar below the map and the events as a list. */
@NullMarked
package org.araxes.ui.time;

import org.jspecify.annotations.NullMarked;
