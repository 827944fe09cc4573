package io.relata.host.plugins;

/** Name where a plugin stands in its life. */
public enum PluginState {
    /** Its jar arrived and is being looked at. */
    UPLOADED,
    /** Its jar is sound and what it needs is there. */
    VERIFIED,
    /** Its tables are ready. */
    INSTALLED,
    /** It runs. */
    STARTED,
    /** It could run, but does not. */
    STOPPED,
    /** Its jar is gone, its data is kept. */
    UNINSTALLED,
    /** Its data is gone as well. */
    PURGED,
    /** It could not be started; the reason says why. */
    FAILED,
    /** It took the product down when it was last started, and is left alone until an administrator starts it. */
    QUARANTINED
}
