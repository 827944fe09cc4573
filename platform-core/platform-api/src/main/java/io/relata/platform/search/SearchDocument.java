package io.relata.platform.search;

import java.util.List;
import java.util.UUID;

/**
 * Say what a record is found by and how a hit is shown.
 *
 * @param id the record
 * @param key its business number or code
 * @param kind a short word that chooses the icon: {@code company}, {@code person}
 * @param title the first line of a hit
 * @param subtitle the second line, may be empty
 * @param names texts found by whole words, beginnings of words and parts of words
 * @param emails e-mail addresses
 * @param phones phone numbers in any format
 * @since 0.1
 */
public record SearchDocument(
        UUID id,
        String key,
        String kind,
        String title,
        String subtitle,
        List<String> names,
        List<String> emails,
        List<String> phones) {}
