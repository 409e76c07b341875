/** What the program would compute anew at every start, kept in a file beside it. */
@NullMarked
package org.araxes.snapshot;

import org.jspecify.annotations.NullMarked;
