/** Annotations and measurements as values, the edits that change them and the history of those edits. */
@NullMarked
package org.araxes.annotation;

import org.jspecify.annotations.NullMarked;
