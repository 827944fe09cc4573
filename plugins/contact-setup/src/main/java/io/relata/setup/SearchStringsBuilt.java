package io.relata.setup;

/**
 * Tell what came of building the search strings of all companies.
 *
 * @param companies how many companies have search strings now
 * @param pairs how many pairs of possible duplicates there are now, those marked as separate included
 * @since 0.1
 */
public record SearchStringsBuilt(long companies, long pairs) {}
