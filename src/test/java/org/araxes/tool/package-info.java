/** Tests of gestures by event scripts. */
@NullMarked
package org.araxes.tool;

import org.jspecify.annotations.NullMarked;
