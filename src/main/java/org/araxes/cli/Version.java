package org.araxes.cli;

import org.araxes.export.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, as {@code pom.xml} states it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"araxes " + ProgramVersion.current()};
    }
}
