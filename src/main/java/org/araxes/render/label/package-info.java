/** Names on the map: what they look like and where they find room without touching each other. */
@NullMarked
package org.araxes.render.label;

import org.jspecify.annotations.NullMarked;
