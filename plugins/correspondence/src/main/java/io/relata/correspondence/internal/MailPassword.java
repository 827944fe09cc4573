package io.relata.correspondence.internal;

import static io.relata.correspondence.CorrespondenceRecords.KEY_FILE;
import static io.relata.correspondence.CorrespondenceRecords.SEALED;
import static io.relata.correspondence.CorrespondenceRecords.SECRET;

import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.file.Files;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the password of the mail server: sealed in the database, with a key in the data folder, and never in the history.
 *
 * @see "docs/decisions/0043-mail-is-handed-to-one-server.md"
 */
@Component
class MailPassword {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MOST = 500;

    private final DSLContext sql;
    private final Files files;
    private final Changes changes;
    private final SecureRandom random = new SecureRandom();

    MailPassword(DSLContext sql, Files files, Changes changes) {
        this.sql = sql;
        this.files = files;
        this.changes = changes;
    }

    boolean isSet() {
        return sql.fetchExists(SECRET.table());
    }

    /**
     * Takes a password in, or forgets it.
     *
     * @return the change-set
     * @throws Problem FORMAT when it is too long; DENIED
     */
    UUID set(@Nullable String password) {
        if (password != null && password.length() > MOST) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.tooLong", MOST, password.length())
                    .at("password");
        }
        return changes.run(ChangeRequest.of(CodeTables.WRITE, "correspondence.change.password"), change -> {
            sql.select(RecordType.ID)
                    .from(SECRET.table())
                    .fetch(RecordType.ID)
                    .forEach(old -> change.delete(SECRET, old, Change.ANY_VERSION));
            if (password != null && !password.isEmpty()) {
                change.insert(SECRET, sealed(password));
            }
        });
    }

    private Values sealed(String password) {
        var key = random(KEY_BYTES);
        var nonce = random(NONCE_BYTES);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(password.getBytes(StandardCharsets.UTF_8));
            var kept = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, kept, NONCE_BYTES, sealed.length);
            var file = files.store("mail.key", "application/octet-stream", new ByteArrayInputStream(key), KEY_BYTES);
            return Values.none().with(KEY_FILE, file.id()).with(SEALED, kept);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] random(int bytes) {
        var made = new byte[bytes];
        random.nextBytes(made);
        return made;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /**
     * Opens the password.
     *
     * @throws Problem STATE when the key is lost, as after a restore of the database alone
     */
    Optional<String> open() {
        return sql.select(KEY_FILE.column(), SEALED.column())
                .from(SECRET.table())
                .limit(1)
                .fetchOptional()
                .map(row -> opened(row.value1(), row.value2()));
    }

    private String opened(UUID file, byte[] kept) {
        try (var content = files.open(file)) {
            var nonce = Arrays.copyOf(kept, NONCE_BYTES);
            var sealed = Arrays.copyOfRange(kept, NONCE_BYTES, kept.length);
            var plain =
                    cipher(Cipher.DECRYPT_MODE, content.readAllBytes(), nonce).doFinal(sealed);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (GeneralSecurityException | Problem lost) {
            throw Problem.of(ProblemCode.STATE, "correspondence.problem.passwordLost");
        }
    }
}
