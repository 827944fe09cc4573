package io.relata.correspondence;

import io.relata.platform.file.StoredFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show a text as one contact gets it.
 *
 * @param languageCode the language it is in, or null
 * @param subject its subject, or null where the template has none
 * @param body its body, or null where the template has none: a file or a document is sent then
 * @param files what goes with it
 * @param document the document the contact's data are merged into, or null
 * @since 0.1
 */
public record MergedText(
        @Nullable String languageCode,
        @Nullable String subject,
        @Nullable String body,
        List<StoredFile> files,
        @Nullable StoredFile document) {}
