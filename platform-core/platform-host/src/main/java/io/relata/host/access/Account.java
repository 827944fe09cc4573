package io.relata.host.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Show a user as administrators and the user see it.
 *
 * @param id the user's id
 * @param version the record's version
 * @param name the name used to sign in, lower case
 * @param displayName the name shown to others
 * @param email the e-mail address, or null
 * @param language one of {@code en}, {@code nb}, {@code fi}, {@code nl}, {@code fr}
 * @param zone the time zone's name
 * @param density how closely rows and fields stand
 * @param scheme the colours
 * @param workDate the date the user works at, or null for today
 * @param salespersonCode the salesperson this user is, or null
 * @param active whether the user may sign in
 * @param roles the codes of the user's roles
 */
public record Account(
        UUID id,
        long version,
        String name,
        String displayName,
        @Nullable String email,
        String language,
        String zone,
        Density density,
        Scheme scheme,
        @Nullable LocalDate workDate,
        @Nullable String salespersonCode,
        boolean active,
        List<String> roles) {}
