package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import org.junit.jupiter.api.Test;

class CodeTableTests {

    private static final RecordField<String> CODE = RecordField.code("code", 10);
    private static final RecordField<String> NAME = RecordField.text("name", 50);

    @Test
    void refusesATypeWithoutCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTable.of("towns", "towns", type(NAME)))
                .withMessageContaining("code");
    }

    @Test
    void refusesATypeWithoutDescription() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTable.of("towns", "towns", type(CODE, RecordField.flag("name"))))
                .withMessageContaining("description");
    }

    @Test
    void takesTheNameForTheDescription() {
        var table = CodeTable.of("towns", "towns", type(CODE, NAME, RecordField.integer("people")));

        assertThat(table.descriptionField().name()).isEqualTo("name");
        assertThat(table.isRequired("name")).isTrue();
        assertThat(table.furtherFields()).extracting(RecordField::name).containsExactly("people");
    }

    @Test
    void keepsWhatWasSaidBeforeWhenMoreIsSaid() {
        var table = CodeTable.of("towns", "towns", type(CODE, NAME, RecordField.code("region", 10)))
                .reference("region", "regions")
                .required("region")
                .requires("towns.write");

        assertThat(table.referenced("region")).contains("regions");
        assertThat(table.isRequired("region")).isTrue();
        assertThat(table.permission()).isEqualTo("towns.write");
        assertThat(table.help()).isEqualTo("towns.help");
    }

    private static RecordType type(RecordField<?>... fields) {
        return RecordType.of("town", "p_test_town", "towns.read", fields);
    }
}
