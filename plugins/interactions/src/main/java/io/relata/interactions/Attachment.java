package io.relata.interactions;

import java.util.UUID;

/**
 * Describe a file that hangs on an interaction.
 *
 * @param id its id
 * @param interactionId the entry
 * @param fileId the kept file
 * @param name its name
 * @param mediaType what it says it is
 * @param size in bytes
 * @since 0.1
 */
public record Attachment(UUID id, UUID interactionId, UUID fileId, String name, String mediaType, long size) {}
