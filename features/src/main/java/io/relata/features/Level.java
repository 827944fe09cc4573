package io.relata.features;

/** Say how a story reaches the product. */
public enum Level {
    /** By the REST interface, which calls the same services as the pages. */
    SERVICE,
    /** By a person's way: the page in Chromium. */
    BROWSER;

    /** Tell the name used in a story's Meta and on the command line. */
    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
