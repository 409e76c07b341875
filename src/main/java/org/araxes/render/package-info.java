/** Viewport, prepared layers, frames, symbols and labels: one renderer for screen, golden tests and export. */
@NullMarked
package org.araxes.render;

import org.jspecify.annotations.NullMarked;
