package org.araxes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.araxes.geo.GeoJsonException;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GeoJsonReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code araxes measure}: lengths, perimeters and areas of the features of a GeoJSON file. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description = {
            "Measures each feature of a GeoJSON file on the WGS 84 ellipsoid: length of lines, perimeter and area of"
                    + " polygons, holes taken away.",
            "Edges are geodesics (Karney's method), as in the window; heights are not taken into account."
        })
public final class MeasureCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "GeoJSON, longitude first, WGS 84")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--json", description = "Write JSON with every segment instead of a table.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<MeasuredFeature> features = new ArrayList<>();
        for (GeoJsonFeature feature : read()) {
            features.add(MeasuredFeature.of(features.size(), feature));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            MeasureJson.write(features, out);
        } else {
            MeasureTable.write(features, out);
        }
        if (out.checkError()) {
            throw new FailedException("the result could not be written");
        }
        return 0;
    }

    private List<GeoJsonFeature> read() {
        try {
            return GeoJsonReader.read(file).features();
        } catch (GeoJsonException wrong) {
            throw new FailedException(String.valueOf(wrong.getMessage()), wrong);
        } catch (NoSuchFileException none) {
            throw new FailedException(file + ": there is no such file", none);
        } catch (IOException failed) {
            throw new FailedException(
                    file + (Files.isDirectory(file) ? ": this is a folder, no file" : ": this file cannot be read"),
                    failed);
        }
    }
}
