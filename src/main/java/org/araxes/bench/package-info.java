/** Measures how fast Araxes is: frames, pan and zoom, start-up, readouts and pictures, with the machine they were measured on. */
@NullMarked
package org.araxes.bench;

import org.jspecify.annotations.NullMarked;
