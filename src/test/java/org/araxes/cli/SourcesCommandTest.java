package org.araxes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesCommandTest {

    private static final String WHOLE = "src/test/resources/catalog/whole";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private List<String> sources(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "sources";
        arguments[1] = "--data";
        arguments[2] = WHOLE;
        System.arraycopy(options, 0, arguments, 3, options.length);
        assertThat(AraxesCommand.run(new PrintWriter(out), new PrintWriter(err), arguments))
                .isZero();
        return out.toString().lines().toList();
    }

    @Test
    void listsEachSourceWithHowMuchRestsOnIt() {
        assertThat(sources()).filteredOn(l -> !l.startsWith(" ")).hasSize(2);
        assertThat(out.toString()).contains("azerbaijani").contains("3 figures").contains("claims");
    }

    @Test
    void writesCsvWithALineForEachSource() {
        List<String> lines = sources("--csv");

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .startsWith("id,title,author,publisher,date,perspective,document,claims,figures,events");
    }

    @Test
    void writesJson() {
        sources("--json");

        assertThat(out.toString()).contains("\"perspective\" : \"azerbaijani\"").contains("\"figures\" : 3");
    }
}
