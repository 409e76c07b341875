/** The window itself: shell, menus, tool bar, status line, and what ties the parts together. */
@NullMarked
package org.araxes.ui.shell;

import org.jspecify.annotations.NullMarked;
