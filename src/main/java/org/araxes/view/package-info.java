/** Saved views as values and as small files: what a person wants to see again, without how it is drawn. */
@NullMarked
package org.araxes.view;

import org.jspecify.annotations.NullMarked;
