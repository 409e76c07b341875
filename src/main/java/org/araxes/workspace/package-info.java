/**
 * The user's SQLite file, a valid GeoPackage in which every edit is committed at once: schema, migrations, backup,
 * recovery. {@link org.araxes.workspace.WorkspaceSession} is what a window uses, {@link org.araxes.workspace.Workspace}
 * the file itself.
 */
@NullMarked
package org.araxes.workspace;

import org.jspecify.annotations.NullMarked;
