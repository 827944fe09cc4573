package io.relata.host.schema;

/**
 * Tell that an owner's tables could not be brought up to date. Its message is the reason, written for an administrator.
 *
 * @since 0.1
 */
public final class MigrationFailed extends RuntimeException {

    /**
     * Tell why a migration failed.
     *
     * @param reason what went wrong and what to do
     * @param cause the failure underneath
     */
    public MigrationFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
