package io.relata.contacts;

import io.relata.platform.access.Access;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Messages;
import io.relata.setup.SalutationFormulas;
import io.relata.setup.SalutationType;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Addresses contacts as the formulas of their salutations say. */
@Component
class Salutations {

    private static final String NONE = "–";

    private final Access access;
    private final ContactReading reading;
    private final SalutationFormulas formulas;
    private final Messages messages;

    Salutations(Access access, ContactReading reading, SalutationFormulas formulas, Messages messages) {
        this.access = access;
        this.reading = reading;
        this.formulas = formulas;
        this.messages = messages;
    }

    /**
     * Writes how a contact is addressed.
     *
     * @param no the contact's number
     * @param type formal or informal
     * @param language the language's code; null for the contact's own, then for the formula of no language
     */
    String of(String no, SalutationType type, @Nullable String language) {
        access.require(Contacts.READ);
        var values = reading.byNo(no).orElseThrow(() -> Problem.notFound(no)).values();
        var salutation = values.get(ContactRecords.SALUTATION_CODE);
        var own = values.get(ContactRecords.LANGUAGE_CODE);
        var formula = (language == null
                        ? formulas.find(salutation, own, type).or(() -> formulas.find(salutation, null, type))
                        : formulas.find(salutation, language, type))
                .orElseThrow(() -> none(type, Objects.requireNonNullElse(language, own == null ? NONE : own), no));
        if (formula.salutation() == null) {
            throw Problem.required("salutation");
        }
        return formula.write(name -> values.get(
                switch (name) {
                    case JOB_TITLE -> ContactRecords.JOB_TITLE;
                    case FIRST_NAME -> ContactRecords.FIRST_NAME;
                    case MIDDLE_NAME -> ContactRecords.MIDDLE_NAME;
                    case SURNAME -> ContactRecords.SURNAME;
                    case INITIALS -> ContactRecords.INITIALS;
                    case COMPANY_NAME -> ContactRecords.COMPANY_NAME;
                }));
    }

    private Problem none(SalutationType type, String language, String no) {
        var word = messages.text("contacts.salutation." + type.name().toLowerCase(Locale.ROOT));
        return Problem.of(ProblemCode.REF, "contacts.problem.noSalutation", word, language, ContactReading.key(no))
                .at("salutationCode");
    }
}
