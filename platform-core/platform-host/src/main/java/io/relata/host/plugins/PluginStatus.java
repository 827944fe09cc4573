package io.relata.host.plugins;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Show an administrator one plugin.
 *
 * @param id its id; the file's name when the jar does not say
 * @param name its name
 * @param version its version; empty when the jar does not say
 * @param state where it stands
 * @param reason why it stands there, or null when there is nothing to say
 * @param since since when
 * @param bundled whether it came with the product
 * @param wanted whether it is meant to run
 * @param organisation who made it
 * @param licence under which licence
 * @param requires the platform versions it needs
 * @param dependencies the plugins it builds on
 * @param contributions what it adds while it runs
 * @param permissions the permissions it brings while it runs
 * @param muted contributions that were switched off because they failed too often
 * @param faults what failed last in it since it was started, the newest first
 * @param leftLoaders how many of its stopped versions are still in memory
 * @param sha256 its jar's checksum
 */
public record PluginStatus(
        String id,
        String name,
        String version,
        PluginState state,
        @Nullable Reason reason,
        Instant since,
        boolean bundled,
        boolean wanted,
        String organisation,
        String licence,
        String requires,
        List<PluginDependency> dependencies,
        List<ContributionSummary> contributions,
        List<String> permissions,
        List<MutedContribution> muted,
        List<RecentFault> faults,
        int leftLoaders,
        String sha256) {

    /**
     * Name one thing a plugin adds.
     *
     * @param kind the kind's simple name: {@code Permission}
     * @param id its id within the plugin
     */
    public record ContributionSummary(String kind, String id) {}

    /**
     * Name one thing that was switched off.
     *
     * @param id its id within the plugin
     * @param since since when
     * @param fault the last fault, for the administrator
     */
    public record MutedContribution(String id, Instant since, String fault) {}

    /**
     * Tell one thing that failed.
     *
     * @param at when
     * @param what what was being done
     * @param fault how it failed, for the administrator
     */
    public record RecentFault(Instant at, String what, String fault) {}

    /** Tell the reason, if there is one. */
    public Optional<Reason> why() {
        return Optional.ofNullable(reason);
    }
}
