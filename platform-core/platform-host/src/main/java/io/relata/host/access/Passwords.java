package io.relata.host.access;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Holds the rules for passwords, hashes and compares them. */
@Component
class Passwords {

    static final int SHORTEST = 10;

    /** What bcrypt looks at; a longer password would be cut silently. */
    private static final int LONGEST_BYTES = 72;

    private static final int REMEMBERED = 2_000;
    private static final String SYLLABLE_STARTS = "bdfghjkmnprstvz";
    private static final String SYLLABLE_ENDS = "aeiou";

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec memoryKey = new SecretKeySpec(randomBytes(32), "HmacSHA256");
    private final Map<String, Boolean> proven = Collections.synchronizedMap(new Memory());
    private final String nobodysHash = encode(Base64.getEncoder().encodeToString(randomBytes(30)));
    private final Set<String> common = readCommon();

    /**
     * Go on only with a password that follows the rules.
     *
     * @param userName whose it is to be
     * @param password the new password
     * @throws Problem REQ or FORMAT at {@code password}
     */
    void requireGood(String userName, String password) {
        if (password.isBlank()) {
            throw Problem.required("password");
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw refused("platform.access.password.short", SHORTEST);
        }
        if (tooLong(password)) {
            throw refused("platform.access.password.long", LONGEST_BYTES);
        }
        var folded = Folding.fold(password).replace(" ", "");
        if (folded.equals(Folding.fold(userName).replace(" ", "")) || password.equalsIgnoreCase(userName)) {
            throw refused("platform.access.password.name");
        }
        if (common.contains(folded) || password.chars().distinct().count() < 4) {
            throw refused("platform.access.password.common");
        }
    }

    String encode(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("No password hash was made");
        }
        return hash;
    }

    /**
     * Compare a password with a hash, in the same time whether or not there is one.
     *
     * @param password what was typed
     * @param hash the stored hash, or null when there is no such user
     */
    boolean matches(String password, @Nullable String hash) {
        if (tooLong(password)) {
            encoder.matches("", nobodysHash);
            return false;
        }
        if (hash == null) {
            encoder.matches(password, nobodysHash);
            return false;
        }
        var right = encoder.matches(password, hash);
        if (right) {
            proven.put(proof(password, hash), Boolean.TRUE);
        }
        return right;
    }

    /**
     * Tell whether this very password was compared with this very hash and found right not long ago. Programs that sign
     * in with every call need not pay for bcrypt with every call; the password itself is not kept.
     */
    boolean provenBefore(String password, @Nullable String hash) {
        return hash != null && proven.containsKey(proof(password, hash));
    }

    /** Make a password that can be read aloud and typed: {@code bidok-rupaz-42-hetiv}. */
    String generate() {
        var password = new StringBuilder();
        for (int word = 0; word < 4; word++) {
            password.append(syllable())
                    .append(syllable())
                    .append(one(SYLLABLE_STARTS))
                    .append('-');
        }
        return password.append(10 + random.nextInt(90)).toString();
    }

    private String syllable() {
        return "" + one(SYLLABLE_STARTS) + one(SYLLABLE_ENDS);
    }

    private char one(String of) {
        return of.charAt(random.nextInt(of.length()));
    }

    private String proof(String password, String hash) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(memoryKey);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] randomBytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }

    private static Problem refused(String key, Object... arguments) {
        return Problem.of(ProblemCode.FORMAT, key, arguments).at("password");
    }

    private static Set<String> readCommon() {
        try (InputStream list = Passwords.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Folding.fold(line).replace(" ", ""))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Memory extends LinkedHashMap<String, Boolean> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
