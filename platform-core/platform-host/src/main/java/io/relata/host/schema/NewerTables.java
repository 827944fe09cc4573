package io.relata.host.schema;

/**
 * Tell that an owner's tables were made by a newer version of it than the one that is to use them. Nothing was changed.
 *
 * @since 0.1
 */
public final class NewerTables extends RuntimeException {

    NewerTables(String owner, String changes) {
        super("The tables of " + owner + " hold the changes " + changes + " of a newer version");
    }
}
