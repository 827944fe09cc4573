package io.relata.interactions;

import io.relata.platform.file.StoredFile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold the content of an interaction template in a language. There is at most one of a file that is sent, a file the
 * contact's data are merged into, and the text of an e-mail they are merged into.
 *
 * @param id its id
 * @param version the version that was read
 * @param template the template's code
 * @param languageCode the language, or null: the content for all languages that have none of their own
 * @param description what it is called in that language, or null
 * @param attachment the file that is sent, or null
 * @param documentTemplate the file the contact's data are merged into, or null
 * @param emailLayout the text of an e-mail the contact's data are merged into, or null
 * @since 0.1
 */
public record TemplateLanguage(
        UUID id,
        long version,
        String template,
        @Nullable String languageCode,
        @Nullable String description,
        @Nullable StoredFile attachment,
        @Nullable StoredFile documentTemplate,
        @Nullable String emailLayout) {

    /** Tell whether there is anything to send. */
    public boolean hasContent() {
        return attachment != null || canBeMerged();
    }

    /** Tell whether there is anything the contact's data can be merged into. */
    public boolean canBeMerged() {
        return documentTemplate != null || emailLayout != null;
    }
}
