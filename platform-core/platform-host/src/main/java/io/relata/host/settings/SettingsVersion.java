package io.relata.host.settings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Tells groups of settings with different values apart; the same values have the same version on every node. */
final class SettingsVersion {

    private SettingsVersion() {}

    static long of(Record values) {
        var digest = sha256();
        Arrays.stream(values.getClass().getRecordComponents())
                .map(Component::new)
                .forEach(component -> {
                    add(digest, component.name());
                    add(digest, String.valueOf(component.of(values)));
                });
        return ByteBuffer.wrap(digest.digest()).getLong() & Long.MAX_VALUE;
    }

    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
