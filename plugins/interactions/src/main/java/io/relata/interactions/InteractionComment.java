package io.relata.interactions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold a line somebody wrote about an interaction.
 *
 * @param id its id
 * @param version the version that was read
 * @param date the day it is about, or null
 * @param code a code of one's own, or null
 * @param comment the text
 * @since 0.1
 */
public record InteractionComment(
        UUID id,
        long version,
        @Nullable LocalDate date,
        @Nullable String code,
        String comment) {}
