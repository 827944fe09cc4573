package io.relata.correspondence;

/**
 * Hold a letter, or several, as a file.
 *
 * @param name its name
 * @param mediaType what it is
 * @param content its bytes
 * @since 0.1
 */
public record LetterFile(String name, String mediaType, byte[] content) {
    /** What a PDF is. */
    public static final String PDF = "application/pdf";
    /** What a Word document is. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** What a folder of files is. */
    public static final String ZIP = "application/zip";
}
