package org.araxes.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.TextStyle;
import org.junit.jupiter.api.Test;

class NamedStyleTest {

    private final NamedStyle bold = NamedStyle.BUILT_IN.get(1);

    @Test
    void aStyleGivesItsLookAndLeavesWhatIsWritten() {
        AnnotationStyle usual = AnnotationStyle.DEFAULT;
        AnnotationStyle segments = usual.withText(new TextStyle(14, null, null, LabelContent.NAME_VALUE_AND_SEGMENTS));
        AnnotationStyle given = bold.on(segments);
        assertThat(given.widthPixels()).isEqualTo(bold.style().widthPixels());
        assertThat(given.text().content()).isEqualTo(LabelContent.NAME_VALUE_AND_SEGMENTS);
        assertThat(bold.is(given)).isTrue();
        assertThat(bold.is(segments)).isFalse();
    }

    @Test
    void aTitleIsStrippedAndNeitherEmptyNorLongNorTaken() {
        List<String> taken = List.of("Bold", "Դիրք");
        assertThat(NamedStyle.checkedTitle("  my \t posts ", taken)).isEqualTo("my posts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedStyle.checkedTitle(" ", taken))
                .withMessage("A style needs a name.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedStyle.checkedTitle("bold", taken))
                .withMessage("There is a style \"Bold\" already.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedStyle.checkedTitle("x".repeat(41), taken))
                .withMessage("A name has no more than 40 letters.");
    }
}
