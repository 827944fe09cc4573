package io.relata.platform.search;

import java.util.UUID;

/**
 * Show one record that was found.
 *
 * @param type the kind of record
 * @param id the record
 * @param key its business number or code
 * @param kind a short word that chooses the icon
 * @param title the first line
 * @param subtitle the second line, may be empty
 * @param route where it leads
 * @since 0.1
 */
public record SearchHit(String type, UUID id, String key, String kind, String title, String subtitle, String route) {}
