package org.araxes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, as {@code pom.xml} states it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/org/araxes/version.properties")) {
            if (in == null) {
                throw new IOException("org/araxes/version.properties is missing from the build");
            }
            properties.load(in);
        }
        return new String[] {"araxes " + properties.getProperty("version")};
    }
}
