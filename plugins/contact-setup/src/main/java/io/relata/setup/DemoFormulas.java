package io.relata.setup;

import static io.relata.setup.SalutationName.COMPANY_NAME;
import static io.relata.setup.SalutationName.FIRST_NAME;
import static io.relata.setup.SalutationName.MIDDLE_NAME;
import static io.relata.setup.SalutationName.SURNAME;

import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the formulas by which the demo company addresses people. */
@Component
class DemoFormulas {

    private record Formula(
            String salutation, @Nullable String language, SalutationType type, String text, SalutationName... names) {}

    private static final SalutationType FORMAL = SalutationType.FORMAL;
    private static final SalutationType INFORMAL = SalutationType.INFORMAL;

    private static final List<Formula> FORMULAS = List.of(
            new Formula("COMPANY", null, FORMAL, "Dear Sir or Madam,"),
            new Formula("COMPANY", null, INFORMAL, "Hello %1,", COMPANY_NAME),
            new Formula("F", null, FORMAL, "Dear Ms. %1 %2 %3,", FIRST_NAME, MIDDLE_NAME, SURNAME),
            new Formula("M", null, FORMAL, "Dear Mr. %1 %2 %3,", FIRST_NAME, MIDDLE_NAME, SURNAME),
            new Formula("UNISEX", null, FORMAL, "Dear %1 %2 %3,", FIRST_NAME, MIDDLE_NAME, SURNAME),
            new Formula("UNISEX", null, INFORMAL, "Hi %1,", FIRST_NAME),
            new Formula("COMPANY", "NB", FORMAL, "Til %1,", COMPANY_NAME),
            new Formula("UNISEX", "NB", FORMAL, "Kjære %1 %2 %3,", FIRST_NAME, MIDDLE_NAME, SURNAME),
            new Formula("UNISEX", "NB", INFORMAL, "Hei %1,", FIRST_NAME),
            new Formula("COMPANY", "FI", FORMAL, "Hyvä vastaanottaja,"),
            new Formula("UNISEX", "FI", FORMAL, "Hyvä %1 %2 %3,", FIRST_NAME, MIDDLE_NAME, SURNAME),
            new Formula("UNISEX", "FI", INFORMAL, "Hei %1,", FIRST_NAME),
            new Formula("COMPANY", "NL", FORMAL, "Geachte heer of mevrouw,"),
            new Formula("F", "NL", FORMAL, "Geachte mevrouw %1,", SURNAME),
            new Formula("M", "NL", FORMAL, "Geachte heer %1,", SURNAME),
            new Formula("UNISEX", "NL", FORMAL, "Geachte %1 %2 %3,", FIRST_NAME, MIDDLE_NAME, SURNAME),
            new Formula("UNISEX", "NL", INFORMAL, "Beste %1,", FIRST_NAME),
            new Formula("COMPANY", "FR", FORMAL, "Madame, Monsieur,"),
            new Formula("F", "FR", FORMAL, "Madame %1,", SURNAME),
            new Formula("M", "FR", FORMAL, "Monsieur %1,", SURNAME),
            new Formula("UNISEX", "FR", FORMAL, "Bonjour %1 %2 %3,", FIRST_NAME, MIDDLE_NAME, SURNAME),
            new Formula("UNISEX", "FR", INFORMAL, "Bonjour %1,", FIRST_NAME));

    private final SalutationFormulas formulas;

    DemoFormulas(SalutationFormulas formulas) {
        this.formulas = formulas;
    }

    /** Adds what is missing and leaves what is there. */
    void load() {
        for (Formula formula : FORMULAS) {
            if (formulas.find(formula.salutation, formula.language, formula.type)
                    .isEmpty()) {
                formulas.add(formula.salutation, values(formula));
            }
        }
    }

    private static Map<String, @Nullable Object> values(Formula formula) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("languageCode", formula.language);
        values.put("salutationType", FieldValues.show(formula.type));
        values.put("salutation", formula.text);
        for (int place = 0; place < formula.names.length; place++) {
            values.put("name" + (place + 1), FieldValues.show(formula.names[place]));
        }
        return values;
    }
}
