package io.relata.interactions;

import org.jspecify.annotations.Nullable;

/**
 * Name the document an interaction was recorded for.
 *
 * @param type the code of its type
 * @param moment what happened with it, or null
 * @param no its number, or null for documents without one
 * @param version its archived version, or null
 * @param occurrence which document of that number it was, or null
 * @param link where it is opened: an address below the product's root, or a whole one; or null
 * @param source the program it comes from, or null
 * @since 0.1
 */
public record DocumentReference(
        String type,
        @Nullable DocumentMoment moment,
        @Nullable String no,
        @Nullable Integer version,
        @Nullable Integer occurrence,
        @Nullable String link,
        @Nullable String source) {}
