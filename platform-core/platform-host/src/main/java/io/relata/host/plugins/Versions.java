package io.relata.host.plugins;

import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;

/** Compares versions and ranges as semantic versioning defines them. */
final class Versions {

    private static final VersionManager RULES = new DefaultVersionManager();

    private Versions() {}

    static boolean isVersion(String text) {
        try {
            RULES.compareVersions(text, "0.0.0");
            return true;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    static boolean isRange(String text) {
        try {
            RULES.checkVersionConstraint("0.0.0", text);
            return true;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    /** A snapshot counts as the release it leads to. */
    static boolean fits(String version, String range) {
        var release = version.endsWith("-SNAPSHOT") ? version.substring(0, version.indexOf("-SNAPSHOT")) : version;
        return RULES.checkVersionConstraint(release, range);
    }

    static int compare(String one, String other) {
        return RULES.compareVersions(one, other);
    }
}
