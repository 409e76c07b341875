package org.araxes.ui.shell;

import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Problem;
import org.araxes.workspace.Loaded;

/**
 * What a window begins with.
 *
 * @param catalog what is known
 * @param problems what was wrong in the data
 * @param workspace what was drawn and done before
 * @param keeper keeps what is drawn from now on
 */
record Startup(Catalog catalog, List<Problem> problems, Loaded workspace, Keeper keeper) {}
