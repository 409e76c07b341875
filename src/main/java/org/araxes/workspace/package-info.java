/** The user's file, a GeoPackage in SQLite: schema, migrations, backup and recovery. */
@NullMarked
package org.araxes.workspace;

import org.jspecify.annotations.NullMarked;
