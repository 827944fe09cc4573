package io.relata.interactions;

import io.relata.contacts.CorrespondenceType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Hold what an interaction of a kind usually is.
 *
 * @param code its key
 * @param description what it is called
 * @param group the code of its group, or null
 * @param kind its kind
 * @param unitCost what one costs, or null
 * @param unitDuration how many minutes one takes, or null
 * @param informationFlow the usual direction, or null
 * @param initiatedBy who usually begins it, or null
 * @param correspondenceType how it usually reaches the contact, or null
 * @param ignoreContactCorresType whether that holds even if the contact prefers another
 * @param languageCode the language of its content where it has none in the contact's, or null
 * @param wizardAction what happens with its content while an interaction is recorded, or null
 * @since 0.1
 */
public record InteractionTemplate(
        String code,
        @Nullable String description,
        @Nullable String group,
        InteractionKind kind,
        @Nullable BigDecimal unitCost,
        @Nullable BigDecimal unitDuration,
        @Nullable InformationFlow informationFlow,
        @Nullable InitiatedBy initiatedBy,
        @Nullable CorrespondenceType correspondenceType,
        boolean ignoreContactCorresType,
        @Nullable String languageCode,
        @Nullable WizardAction wizardAction) {
    /** Hold a template whose content nothing happens with. */
    public InteractionTemplate(
            String code,
            @Nullable String description,
            @Nullable String group,
            InteractionKind kind,
            @Nullable BigDecimal unitCost,
            @Nullable BigDecimal unitDuration,
            @Nullable InformationFlow informationFlow,
            @Nullable InitiatedBy initiatedBy,
            @Nullable CorrespondenceType correspondenceType,
            boolean ignoreContactCorresType,
            @Nullable String languageCode) {
        this(
                code,
                description,
                group,
                kind,
                unitCost,
                unitDuration,
                informationFlow,
                initiatedBy,
                correspondenceType,
                ignoreContactCorresType,
                languageCode,
                null);
    }
}
