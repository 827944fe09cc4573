package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeFieldTests {

    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        CODES.put("BANK", "Bank");
        CODES.put("PRESS", "Press and media");
        CODES.put("PROS", "Prospect");
        CODES.put("ÅS", "Ås kommune");
    }

    @Test
    void findsACodeByItsBeginning() {
        assertThat(CodeField.matches(CODES, "pr")).containsExactly("PRESS", "PROS");
    }

    @Test
    void findsACodeByAnyWordOfItsDescription() {
        assertThat(CodeField.matches(CODES, "med")).containsExactly("PRESS");
        assertThat(CodeField.matches(CODES, "dia")).isEmpty();
    }

    @Test
    void findsWithoutAccents() {
        assertThat(CodeField.matches(CODES, "as")).containsExactly("ÅS");
    }

    @Test
    void showsAllCodesBeforeAnythingIsTyped() {
        assertThat(CodeField.matches(CODES, "")).containsExactly("BANK", "PRESS", "PROS", "ÅS");
    }
}
