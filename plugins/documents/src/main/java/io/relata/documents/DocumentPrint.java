package io.relata.documents;

/**
 * Hold a printed document.
 *
 * @param name the file's name
 * @param content a PDF
 * @since 0.1
 */
public record DocumentPrint(String name, byte[] content) {}
