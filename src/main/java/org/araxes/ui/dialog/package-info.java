/** Dialogs: save image, go to, keyboard shortcuts, problems. */
@NullMarked
package org.araxes.ui.dialog;

import org.jspecify.annotations.NullMarked;
