/** The list of what the person drew and measured, in step with the map. */
@NullMarked
package org.araxes.ui.objects;

import org.jspecify.annotations.NullMarked;
