/** Benchmarks of the engine's pieces; not part of the program or its tests. */
@NullUnmarked
package org.araxes.jmh;

import org.jspecify.annotations.NullUnmarked;
