/** The window. Here: what all its parts share, the model, edits, words, icons. JavaFX lives in these packages only. */
@NullMarked
package org.araxes.ui;

import org.jspecify.annotations.NullMarked;
