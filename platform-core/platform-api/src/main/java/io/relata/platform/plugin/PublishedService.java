package io.relata.platform.plugin;

/**
 * Offer a bean of the plugin's own context to the plugins that declare a dependency on it.
 *
 * @param type the public interface or class under which others ask for it
 * @since 0.1
 */
public record PublishedService(Class<?> type) implements Contribution {

    /**
     * Publish a service.
     *
     * @param type the bean's public type
     */
    public static PublishedService of(Class<?> type) {
        return new PublishedService(type);
    }

    @Override
    public String id() {
        return type.getName();
    }
}
