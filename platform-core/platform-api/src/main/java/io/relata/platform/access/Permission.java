package io.relata.platform.access;

import io.relata.platform.plugin.Contribution;
import java.util.Set;

/**
 * Declare a right that roles can grant.
 *
 * @param id the permission's name, starting with the plugin's subject: {@code contacts.read}
 * @param title message key of its name in the role editor
 * @param roles built-in roles that get it when the product is set up; only bundled plugins are heard here
 * @since 0.1
 */
public record Permission(String id, String title, Set<String> roles) implements Contribution {

    /** The built-in role of the people who work with contacts every day. */
    public static final String USER_ROLE = "USER";

    /** The built-in role that only looks. */
    public static final String READER_ROLE = "READER";

    /**
     * Declare a permission that no role has until an administrator grants it.
     *
     * @param id its name
     * @param title message key of its name
     */
    public static Permission of(String id, String title) {
        return new Permission(id, title, Set.of());
    }

    /**
     * Suggest built-in roles for it.
     *
     * @param names {@link #USER_ROLE} or {@link #READER_ROLE}
     */
    public Permission suggestedFor(String... names) {
        return new Permission(id, title, Set.of(names));
    }
}
