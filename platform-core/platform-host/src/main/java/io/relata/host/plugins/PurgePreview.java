package io.relata.host.plugins;

import java.util.List;

/**
 * Show what a purge would delete.
 *
 * @param pluginId the plugin
 * @param tables its tables with the number of their rows
 * @param dependents the plugins with data of their own that build on it: while there are any, a purge is refused
 */
public record PurgePreview(String pluginId, List<TableRows> tables, List<String> dependents) {

    /**
     * Count one table.
     *
     * @param table its name
     * @param rows its rows
     */
    public record TableRows(String table, long rows) {}
}
