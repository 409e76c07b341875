package org.araxes.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which data a command works on: its own {@code --data}, or the one before the command's name. */
final class CatalogOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--data", paramLabel = "DIR", description = AraxesCommand.DATA)
    private @Nullable Path data;

    /** @throws java.nio.file.NoSuchFileException when there is no such folder */
    DataChoice choice() throws IOException {
        if (data == null && command != null && command.root().userObject() instanceof AraxesCommand araxes) {
            return DataChoice.of(araxes.data());
        }
        return DataChoice.of(data);
    }

    /** Reads the catalogue. */
    Catalog catalog() throws IOException {
        return CatalogLoader.load(choice()).catalog();
    }
}
