package io.relata.contacts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hold what ties a person to a company: its main one, another one, or one of before.
 *
 * @param id its id; {@link Affiliations#MAIN} for a main company of which no more is known
 * @param version the version that was read; the person's where no more is known
 * @param person the person
 * @param company the company
 * @param jobTitle what the person is there, or null
 * @param startingDate the first day, or null when it is not known
 * @param endingDate the last day, or null when none is known
 * @param note a word on it, or null
 * @param main whether it is the company the rules speak of
 * @param former whether its last day is over
 * @since 0.1
 */
public record Affiliation(
        String id,
        long version,
        ContactFacts person,
        ContactFacts company,
        @Nullable String jobTitle,
        @Nullable LocalDate startingDate,
        @Nullable LocalDate endingDate,
        @Nullable String note,
        boolean main,
        boolean former) {}
