package io.relata.bench;

/** The names of what is measured: the same for the product and for the floor below it. */
final class Names {

    static final String FIRST_PAGE = "first page by name";
    static final String DEEP_PAGE = "deep page by name";
    static final String CARD = "open card";
    static final String CREATE = "create contact";
    static final String INTERACTION = "log interaction";
    static final String DUPLICATE_KEY = "duplicate by key";
    static final String DUPLICATE_NAME = "duplicate by name";
    static final String PREFIX = "search prefix";
    static final String SUBSTRING = "search substring";
    static final String TWO_WORDS = "search two words";
    static final String TYPO = "search with typo";
    static final String PHONE = "search phone";
    static final String EMAIL = "search e-mail";

    static final String TIMELINE = "long timeline";
    static final String LOG_FILTER = "log of a contact";
    static final String LOG_TEMPLATE = "log by template";

    private Names() {}
}
