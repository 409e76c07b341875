/** The window: shell, tool bar, menus, status line and what ties the parts together. JavaFX lives here only. */
@NullMarked
package org.araxes.ui;

import org.jspecify.annotations.NullMarked;
