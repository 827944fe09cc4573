package io.relata.interactions;

import io.relata.platform.file.StoredFile;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Take in files that are to hang on interactions, and give them out.
 *
 * @since 0.1
 */
public interface AttachmentFiles {
    /**
     * Keep a file until an interaction is recorded with it.
     *
     * @param name the user's name for it
     * @param mediaType what it says it is, or null
     * @param content its bytes
     * @throws io.relata.platform.problem.Problem FORMAT when it is empty or larger than the settings allow; DENIED
     */
    StoredFile store(String name, @Nullable String mediaType, InputStream content);

    /** Tell the most bytes a file may have. */
    long mostBytes();

    /**
     * Open a file that hangs on an interaction.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    InputStream open(Attachment attachment);
}
