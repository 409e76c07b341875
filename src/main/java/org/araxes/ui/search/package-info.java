/** Find any name in any language or script. */
@NullMarked
package org.araxes.ui.search;

import org.jspecify.annotations.NullMarked;
