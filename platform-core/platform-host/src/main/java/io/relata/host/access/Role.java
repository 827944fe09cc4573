package io.relata.host.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Show a role and what it grants.
 *
 * @param id the role's id
 * @param version the record's version
 * @param code its key
 * @param description what it is for, or null: the built-in ones are described by the program
 * @param builtIn whether it came with the product and cannot be removed
 * @param permissions the permissions it grants, by name; those of plugins that are off included
 */
public record Role(
        UUID id, long version, String code, @Nullable String description, boolean builtIn, List<String> permissions) {

    /** The role that may do everything, now and with every plugin to come. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
}
