/** The command line: everything that Araxes does without a window. */
@NullMarked
package org.araxes.cli;

import org.jspecify.annotations.NullMarked;
