package io.relata.documents;

import io.relata.contacts.ContactFacts;
import io.relata.platform.change.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Show a document without its lines.
 *
 * @param id its id
 * @param version counts its changes
 * @param values by the fields of {@link DocumentTables#DOCUMENT}
 * @param contact the contact it is with, or null
 * @since 0.1
 */
public record Document(
        UUID id, long version, Values values, @Nullable ContactFacts contact) {

    /** Tell its number. */
    public String no() {
        return Objects.requireNonNull(values.get(DocumentTables.NO));
    }

    /** Tell the code of its type. */
    public String type() {
        return Objects.requireNonNull(values.get(DocumentTables.TYPE));
    }

    /** Tell where it stands. */
    public DocumentStatus status() {
        return Objects.requireNonNullElse(values.get(DocumentTables.STATUS), DocumentStatus.OPEN);
    }

    /** Tell whether it may still be changed. */
    public boolean isOpen() {
        return status() == DocumentStatus.OPEN;
    }

    /** Tell its date. */
    public LocalDate date() {
        return Objects.requireNonNull(values.get(DocumentTables.DATE));
    }

    /** Tell what its lines add up to. */
    public BigDecimal amount() {
        var amount = values.get(DocumentTables.AMOUNT);
        return amount == null ? BigDecimal.ZERO : amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Tell how often it was printed. */
    public int printCount() {
        return Objects.requireNonNullElse(values.get(DocumentTables.PRINT_COUNT), 0);
    }
}
