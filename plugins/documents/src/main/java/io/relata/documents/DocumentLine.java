package io.relata.documents;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Show a line of a document.
 *
 * @param id its id
 * @param version counts its changes
 * @param lineNo its number in the document
 * @param text what it is about
 * @param quantity how many
 * @param unitPrice what one costs
 * @param amount what that amounts to
 * @since 0.1
 */
public record DocumentLine(
        UUID id, long version, int lineNo, String text, BigDecimal quantity, BigDecimal unitPrice, BigDecimal amount) {}
