package io.relata.features.steps;

import io.relata.features.Term;
import java.util.List;

/** The setup tables stories speak of. */
public enum SetupTable implements Term {
    MAILING_GROUP(
            "mailing-groups",
            "mailing group",
            "postgruppen",
            "postitusryhmä",
            "postitusryhmän",
            "mailinggroep",
            "groupe de distribution"),
    INDUSTRY_GROUP(
            "industry-groups",
            "industry group",
            "bransjegruppen",
            "toimialaryhmä",
            "toimialaryhmän",
            "sector",
            "secteur d’activité"),
    BUSINESS_RELATION(
            "business-relations",
            "business relation",
            "forretningsforbindelsen",
            "liikesuhde",
            "liikesuhteen",
            "zakenrelatie",
            "relation d’affaires"),
    JOB_RESPONSIBILITY(
            "job-responsibilities",
            "job responsibility",
            "ansvarsområdet",
            "vastuualue",
            "vastuualueen",
            "functiegroep",
            "responsabilité"),
    ORGANIZATIONAL_LEVEL(
            "organizational-levels",
            "organizational level",
            "organisasjonsnivået",
            "organisaatiotaso",
            "organisaatiotason",
            "organisatieniveau",
            "niveau hiérarchique"),
    INTERACTION_GROUP(
            "interaction-groups",
            "interaction group",
            "samhandlingsgruppen",
            "vuorovaikutusryhmä",
            "vuorovaikutusryhmän",
            "interactiegroep",
            "groupe interactions"),
    INTERACTION_TEMPLATE(
            "interaction-templates",
            "interaction template",
            "samhandlingsmalen",
            "vuorovaikutusmalli",
            "vuorovaikutusmallin",
            "interactiesjabloon",
            "modèle interaction");

    private final String path;
    private final List<String> words;

    SetupTable(String path, String... words) {
        this.path = path;
        this.words = List.of(words);
    }

    /** Tell its name in addresses. */
    String path() {
        return path;
    }

    @Override
    public List<String> words() {
        return words;
    }
}
