package org.araxes.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.ParseException;
import org.sqlite.Function;

/** The SQL functions that the triggers of a GeoPackage's R-tree call (OGC 12-128r19, annex F.3). */
final class SpatialFunctions {

    /** SQLITE_INNOCUOUS: triggers may call the function although the schema is not trusted. */
    private static final int INNOCUOUS = 0x200000;

    private SpatialFunctions() {}

    /** What a function makes of a geometry blob. */
    private interface Measure {
        double of(byte[] blob) throws ParseException;
    }

    /** Adds the functions to a connection. */
    static void register(Connection connection) throws SQLException {
        add(connection, "ST_MinX", blob -> box(blob).getMinX());
        add(connection, "ST_MaxX", blob -> box(blob).getMaxX());
        add(connection, "ST_MinY", blob -> box(blob).getMinY());
        add(connection, "ST_MaxY", blob -> box(blob).getMaxY());
        add(connection, "ST_IsEmpty", blob -> GeometryBlob.isEmpty(blob) ? 1 : 0);
    }

    private static Envelope box(byte[] blob) throws ParseException {
        return GeometryBlob.envelope(blob);
    }

    private static void add(Connection connection, String name, Measure measure) throws SQLException {
        Function function = new Function() {
            @Override
            protected void xFunc() throws SQLException {
                byte @Nullable [] blob = value_blob(0);
                if (blob == null) {
                    result();
                    return;
                }
                try {
                    result(measure.of(blob));
                } catch (ParseException notAGeometry) {
                    result();
                }
            }
        };
        Function.create(connection, name, function, 1, Function.FLAG_DETERMINISTIC | INNOCUOUS);
    }
}
