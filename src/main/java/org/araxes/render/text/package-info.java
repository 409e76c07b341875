/** Letters as outlines from the bundled fonts: the same shapes on any machine, with no font installed. */
@NullMarked
package org.araxes.render.text;

import org.jspecify.annotations.NullMarked;
