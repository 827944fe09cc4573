package io.relata.app.shell;

import java.util.Locale;

/** Names languages in themselves, as somebody looking for his own would. */
public final class Languages {

    private Languages() {}

    /**
     * Name a language.
     *
     * @param language one of the product's languages
     */
    public static String name(Locale language) {
        return switch (language.getLanguage()) {
            case "nb" -> "Norsk bokmål";
            case "fi" -> "Suomi";
            case "nl" -> "Nederlands";
            case "fr" -> "Français";
            default -> "English";
        };
    }
}
