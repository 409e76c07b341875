/** The window's threads: the render worker, background work and the way back to the FX thread. No other package starts a thread. */
@NullMarked
package org.araxes.ui.task;

import org.jspecify.annotations.NullMarked;
