package org.araxes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnStyleTest {

    @TempDir
    Path folder;

    @Test
    void looseClassesTakeTheirOwnStyleSheet() {
        assertThat(OwnStyle.stylesheet(Optional.empty())).endsWith("/org/araxes/ui/araxes.css");
    }

    @Test
    void programWithoutTheFileTakesTheJarsStyleSheet() {
        assertThat(OwnStyle.stylesheet(Optional.of(folder.resolve("araxes.jar"))))
                .endsWith("/org/araxes/ui/araxes.css");
    }

    @Test
    void fileBesideTheProgramSaysTheSameInAnyFolder() throws IOException {
        Path program = Files.createDirectory(folder.resolve("with space, ü")).resolve("araxes.jar");
        Path css = folder.resolve("araxes.css");
        try (var in = URI.create(OwnStyle.stylesheet(Optional.empty())).toURL().openStream()) {
            Files.copy(in, css);
        }
        Path file = Files.createDirectory(program.resolveSibling("style")).resolve("araxes.bss");
        Stylesheet.convertToBinary(css.toFile(), file.toFile());

        URI found = URI.create(OwnStyle.stylesheet(Optional.of(program)));

        assertThat(Path.of(found)).isEqualTo(file);
        assertThat(Stylesheet.loadBinary(found.toURL()).getRules())
                .extracting(Rule::getSelectors)
                .isEqualTo(new CssParser()
                        .parse(css.toUri().toURL()).getRules().stream()
                                .map(Rule::getSelectors)
                                .toList());
    }
}
