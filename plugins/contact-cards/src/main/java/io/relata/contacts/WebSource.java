package io.relata.contacts;

import org.jspecify.annotations.Nullable;

/**
 * Show where a company is looked up on the web.
 *
 * @param code the web source
 * @param description what it is called
 * @param searchWord what is searched there, or null for the company's name
 * @param url the address that finds the company there, or null when the web source has none
 * @since 0.1
 */
public record WebSource(
        String code,
        String description,
        @Nullable String searchWord,
        @Nullable String url) {}
