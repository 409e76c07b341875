/**
 * Annotations and claims as GeoJSON, WKT and CSV, in and out: values turned into text and back, longitude first. Nothing
 * is measured here; who wants figures in a table brings them along.
 */
@NullMarked
package org.araxes.interchange;

import org.jspecify.annotations.NullMarked;
