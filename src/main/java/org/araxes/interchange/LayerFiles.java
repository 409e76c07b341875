package org.araxes.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.araxes.geo.GeoJsonException;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GeoJsonReader;
import org.araxes.geo.ReadProgress;

/**
 * Reads a person's GeoJSON (also one feature a line) or GeoPackage, however big, as a layer to show. What a file is, its
 * first bytes say, not its name. Features that cannot be read are left out and told; only where nothing can be shown is the file
 * refused. The file is only read: nothing in it or beside it changes. Any thread; reading a million
 * vertices takes about a second.
 */
public final class LayerFiles {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private LayerFiles() {}

    /**
     * Reads a file.
     *
     * @param progress hears how far it is, and may stop it
     * @throws LayerFileException when it cannot be shown, with a sentence for the person
     * @throws java.util.concurrent.CancellationException when {@code progress} stopped it
     */
    public static AddedFile read(Path file, ReadProgress progress) throws LayerFileException {
        return read(file, file, progress);
    }

    /**
     * Reads a file for which there is not all the room that this program may have.
     *
     * @param room how big it may be; what it holds beyond that is not read
     * @throws LayerFileException when it cannot be shown, with a sentence for the person
     * @throws java.util.concurrent.CancellationException when {@code progress} stopped it
     */
    public static AddedFile read(Path file, ReadProgress progress, LayerRoom room) throws LayerFileException {
        return read(file, file, progress, room);
    }

    /**
     * Reads a file that is to be shown as if it lay elsewhere, as it did when a picture was made.
     *
     * @param as where it lay
     * @throws LayerFileException when it cannot be shown, with a sentence for the person
     */
    public static AddedFile read(Path file, Path as, ReadProgress progress) throws LayerFileException {
        return read(file, as, progress, LayerRoom.ofThisProcess());
    }

    private static AddedFile read(Path file, Path as, ReadProgress progress, LayerRoom room) throws LayerFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new LayerFileException(file + ": this is a folder, no file");
            }
            LayerMaker maker = new LayerMaker(as, room);
            if (isSqlite(file)) {
                GeoPackageFeatures.read(file, progress, maker);
            } else {
                OtherFormats.refuse(file);
                GeoJsonReader.read(
                        file,
                        progress,
                        maker::add,
                        fault -> maker.leaveOut(
                                said(fault, maker), new LayerFileException(sentence(file, fault), fault)));
            }
            return maker.finish();
        } catch (NoSuchFileException none) {
            throw new LayerFileException(file + ": there is no such file", none);
        } catch (LayerFileException said) {
            throw said;
        } catch (LayerRoom.FullException | OutOfMemoryError full) {
            // One feature can be too big before its positions are counted. What was read is garbage by now.
            throw new LayerFileException(file + ": " + room.sentence(), full);
        } catch (IOException wrong) {
            throw new LayerFileException(sentence(file, wrong), wrong);
        }
    }

    private static String said(GeoJsonException fault, LayerMaker maker) {
        return fault.isEnd() ? fault.said() : "feature " + maker.next() + ", " + fault.said();
    }

    /**
     * Features that are in memory as a layer, as if they came from a file.
     *
     * @param file where they might lie
     * @throws LayerFileException when none of them has a geometry
     */
    public static AddedFile of(Path file, List<GeoJsonFeature> features) throws LayerFileException {
        LayerMaker maker = new LayerMaker(file, new LayerRoom(Long.MAX_VALUE));
        features.forEach(maker::add);
        return maker.finish();
    }

    private static String sentence(Path file, IOException wrong) {
        String message = String.valueOf(wrong.getMessage());
        return message.startsWith(file.toString()) ? message : file + ": this file cannot be read: " + message;
    }

    private static boolean isSqlite(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }
}
