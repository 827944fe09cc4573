package io.relata.host.plugins;

/**
 * Name a plugin that another one builds on.
 *
 * @param id its id
 * @param versions the versions that will do, such as {@code >=1.2.0}; {@code *} for any
 * @param optional whether the other can do without
 */
public record PluginDependency(String id, String versions, boolean optional) {

    @Override
    public String toString() {
        return "*".equals(versions) ? id : id + " " + versions;
    }
}
