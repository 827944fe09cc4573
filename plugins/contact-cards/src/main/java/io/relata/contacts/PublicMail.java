package io.relata.contacts;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows who gives e-mail addresses to everybody, and reads what an address says of its owner. */
final class PublicMail {

    private static final Set<String> PROVIDERS = Set.of(
            "gmail",
            "googlemail",
            "hotmail",
            "outlook",
            "live",
            "yahoo",
            "icloud",
            "me",
            "online",
            "proton",
            "protonmail",
            "ziggo",
            "kpnmail",
            "orange",
            "wanadoo",
            "free",
            "laposte",
            "telenet",
            "skynet",
            "luukku",
            "elisanet",
            "kolumbus");

    private PublicMail() {}

    /** Tells whether the last name before the country of a mail domain is that of a provider. */
    static boolean isProvider(String label) {
        return PROVIDERS.contains(label);
    }

    /** Tells the domain of an address or a home page that belongs to one company, or null. */
    static @Nullable String ownDomain(@Nullable String addressOrPage) {
        if (addressOrPage == null) {
            return null;
        }
        var host = addressOrPage
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceFirst("^https?://", "")
                .replaceFirst("^.*@", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/?#:].*$", "");
        var dot = host.lastIndexOf('.');
        return dot <= 0 || isProvider(host.substring(host.lastIndexOf('.', dot - 1) + 1, dot)) ? null : host;
    }

    /** Writes an address so that all that reach the same mailbox are the same text. */
    static @Nullable String mailbox(@Nullable String address) {
        var at = address == null ? -1 : address.indexOf('@');
        if (address == null || at <= 0) {
            return null;
        }
        var owner = address.substring(0, at).replaceFirst("(?<=.)\\+.*$", "");
        var host = address.substring(at + 1).replace("googlemail.", "gmail.");
        return (host.startsWith("gmail.") ? owner.replace(".", "") : owner) + "@" + host;
    }
}
