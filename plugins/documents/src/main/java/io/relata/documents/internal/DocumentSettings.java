package io.relata.documents.internal;

import io.relata.setup.SeriesSetting;
import org.jspecify.annotations.Nullable;

/**
 * Hold the settings of this plugin.
 *
 * @param documentNos the number series documents are numbered from, or null: then they need a typed number
 */
public record DocumentSettings(@Nullable String documentNos) {
    /** The settings' name. */
    public static final String ID = "documents";

    /** What a fresh installation has. */
    public static final DocumentSettings FRESH = new DocumentSettings("DOC");

    /** The setting as one that holds a number series. */
    public static final SeriesSetting<DocumentSettings> SERIES =
            new SeriesSetting<>(DocumentSettings.class, "documentNos", DocumentSettings::documentNos);
}
