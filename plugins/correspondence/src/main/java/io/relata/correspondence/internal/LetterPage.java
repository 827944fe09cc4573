package io.relata.correspondence.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a letter before it is written as one.
 *
 * @param sender who writes, in lines
 * @param recipient who is written to, in lines
 * @param date the date, in words
 * @param subject the subject, or null
 * @param body the text
 */
record LetterPage(
        List<String> sender,
        List<String> recipient,
        String date,
        @Nullable String subject,
        String body) {}
