/** The window itself: how it is opened and arranged, its menus and commands, and what ties its parts together. */
@NullMarked
package org.araxes.ui.shell;

import org.jspecify.annotations.NullMarked;
