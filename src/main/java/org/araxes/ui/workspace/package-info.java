/** What is drawn on its way into the person's workspace file, and what the window tells of that. */
@NullMarked
package org.araxes.ui.workspace;

import org.jspecify.annotations.NullMarked;
