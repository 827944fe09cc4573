package io.relata.platform.file;

import java.util.UUID;

/**
 * Describe a file in the data folder.
 *
 * @param id its id
 * @param name the name its user gave it, without any path
 * @param mediaType what it says it is
 * @param size in bytes
 * @param sha256 its checksum in hexadecimal
 * @since 0.1
 */
public record StoredFile(UUID id, String name, String mediaType, long size, String sha256) {}
