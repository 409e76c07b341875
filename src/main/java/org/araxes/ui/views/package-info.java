/** The saved views of the workspace: the list beside the map and what it does. */
@NullMarked
package org.araxes.ui.views;

import org.jspecify.annotations.NullMarked;
