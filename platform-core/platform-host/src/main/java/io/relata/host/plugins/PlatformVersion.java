package io.relata.host.plugins;

/** Tells the version of the platform that plugins state their needs against. */
public final class PlatformVersion {

    /** The version of this platform. */
    public static final String CURRENT = "0.1.0";

    private PlatformVersion() {}
}
