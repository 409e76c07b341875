/** What is selected: the card of a claim, the form of an annotation, the table of a measurement. */
@NullMarked
package org.araxes.ui.inspector;

import org.jspecify.annotations.NullMarked;
