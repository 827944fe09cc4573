package io.relata.host.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the fingerprint of a call. It is keyed with the caller's idempotency key, which is not kept: so nobody who reads
 * the table can try out what a body may have held, a password for instance.
 */
final class RequestHash {

    private RequestHash() {}

    static String of(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String of(String key, HttpServletRequest request, HttpServletRequest body)
            throws IOException, ServletException {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            add(mac, request.getRequestURI());
            add(mac, String.valueOf(request.getQueryString()));
            if (ApiGate.isMultipart(request)) {
                for (Part part : request.getParts()) {
                    add(mac, part.getName());
                    add(mac, String.valueOf(part.getSubmittedFileName()));
                    add(mac, part.getInputStream());
                }
            } else {
                add(mac, String.valueOf(request.getContentType()));
                add(mac, body.getInputStream());
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void add(Mac mac, String text) {
        mac.update(text.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
    }

    private static void add(Mac mac, InputStream content) throws IOException {
        try (content) {
            var buffer = new byte[8192];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                mac.update(buffer, 0, read);
            }
        }
        mac.update((byte) 0);
    }
}
