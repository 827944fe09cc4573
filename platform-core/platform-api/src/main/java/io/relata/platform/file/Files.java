package io.relata.platform.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * Keep files in the data folder under generated names; what is served is always a download.
 *
 * @since 0.1
 */
public interface Files {

    /**
     * Keep a file. The file belongs to nothing until a record refers to its id.
     *
     * @param name the user's name for it; any path and control characters are dropped
     * @param mediaType what it says it is
     * @param content its bytes, read to the end and not closed
     * @param maxBytes the most bytes
     * @throws io.relata.platform.problem.Problem FORMAT when it is larger or empty
     */
    StoredFile store(String name, String mediaType, InputStream content, long maxBytes);

    /** Find what is known of a file. */
    Optional<StoredFile> find(UUID id);

    /**
     * Open a file to read it.
     *
     * @throws io.relata.platform.problem.Problem not found
     */
    InputStream open(UUID id);
}
