/** What comes of the hand on the map and of commands: things found, selected, changed, copied, measured. */
@NullMarked
package org.araxes.ui.action;

import org.jspecify.annotations.NullMarked;
