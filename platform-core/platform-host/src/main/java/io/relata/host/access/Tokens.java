package io.relata.host.access;

import static io.relata.host.access.AccessRecords.TOKEN;

import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Looks after API tokens: programs send them instead of a user's name and password. */
@Service
public class Tokens {

    private static final String PREFIX = "relata_";

    private final Access access;
    private final Changes changes;
    private final DSLContext dsl;
    private final Grants grants;
    private final TokenUses uses;
    private final SecureRandom random = new SecureRandom();

    Tokens(Access access, Changes changes, DSLContext dsl, Grants grants, TokenUses uses) {
        this.access = access;
        this.changes = changes;
        this.dsl = dsl;
        this.grants = grants;
        this.uses = uses;
    }

    /**
     * List the acting user's tokens, newest first.
     *
     * @throws Problem DENIED
     */
    public List<Token> own() {
        access.require(HostPermissions.PROFILE);
        var me = access.current();
        return dsl.select(TOKEN.columns())
                .select(AccessRecords.LAST_USED_AT)
                .from(TOKEN.table())
                .where(AccessRecords.USER_ID.column().eq(me.id()))
                .and(AccessRecords.TOKEN_HASH.isNotNull())
                .orderBy(RecordType.CREATED_AT.desc(), RecordType.ID.desc())
                .fetch(row -> token(row, me));
    }

    /**
     * Create a token that acts for the acting user.
     *
     * @param label what it is for
     * @param scopes the only permissions it shall carry, or null for all the user has
     * @return the token with its value, which cannot be shown again
     * @throws Problem DENIED; REQ or FORMAT at {@code label}; REF at {@code scopes} for what the user does not have
     */
    public Changed<Token.Created> create(@Nullable String label, @Nullable List<String> scopes) {
        access.require(HostPermissions.PROFILE);
        var me = access.current();
        var shownLabel = label(label);
        var values = Values.none()
                .with(AccessRecords.USER_ID, me.id())
                .with(AccessRecords.LABEL, shownLabel)
                .with(AccessRecords.SCOPES, scopes(me, scopes));
        var secret = newSecret();
        var request = ChangeRequest.of(HostPermissions.PROFILE, "platform.access.change.tokenCreated", shownLabel);
        return changes.make(request, change -> {
            var id = change.insert(TOKEN, values);
            dsl.update(TOKEN.table())
                    .set(AccessRecords.TOKEN_HASH, hash(secret))
                    .where(RecordType.ID.eq(id))
                    .execute();
            return new Token.Created(find(id).orElseThrow(), secret);
        });
    }

    /**
     * Take a token out of use; the acting user's own, or anybody's for an administrator.
     *
     * @return the change-set
     * @throws Problem DENIED, not found
     */
    public UUID revoke(UUID id) {
        access.require(HostPermissions.PROFILE);
        var me = access.current();
        var token = find(id).filter(each -> each.user().equals(me.name()) || access.may(HostPermissions.USERS))
                .orElseThrow(() -> Problem.notFound(id));
        var request = ChangeRequest.of(HostPermissions.PROFILE, "platform.access.change.tokenRevoked", token.label());
        var changeSet = changes.run(request, change -> change.delete(TOKEN, id, Change.ANY_VERSION));
        uses.forget();
        return changeSet;
    }

    /** Tell for whom a token acts; empty when it is unknown, revoked, or its user may not sign in. */
    public Optional<SignedIn> signIn(String value) {
        return uses.use(hash(value))
                .flatMap(bearer -> grants.user(bearer.user()).map(user -> new SignedIn(user, bearer.scopes())));
    }

    private Optional<Token> find(UUID id) {
        return dsl.select(TOKEN.columns())
                .select(AccessRecords.LAST_USED_AT)
                .from(TOKEN.table())
                .where(RecordType.ID.eq(id), AccessRecords.TOKEN_HASH.isNotNull())
                .fetchOptional()
                .flatMap(row ->
                        grants.user(row.get(AccessRecords.USER_ID.column())).map(user -> token(row, user)));
    }

    private static Token token(Record row, User user) {
        return new Token(
                row.get(RecordType.ID),
                user.name(),
                row.get(AccessRecords.LABEL.column()),
                Token.scopes(row.get(AccessRecords.SCOPES.column())),
                row.get(RecordType.CREATED_AT),
                row.get(AccessRecords.LAST_USED_AT));
    }

    private static String label(@Nullable String typed) {
        var label = FieldValues.read(AccessRecords.LABEL, typed);
        if (label == null) {
            throw Problem.required(AccessRecords.LABEL.name());
        }
        return label;
    }

    /** A scope the acting sign-in lacks is refused, so that a narrowed token cannot make a wider one. */
    private @Nullable String scopes(User me, @Nullable List<String> wanted) {
        if (wanted == null) {
            var own = ownScopes();
            return own == null ? null : String.join(" ", new TreeSet<>(own));
        }
        if (wanted.isEmpty()) {
            throw Problem.required(AccessRecords.SCOPES.name());
        }
        for (String scope : wanted) {
            if (!me.may(scope)) {
                throw Problem.of(ProblemCode.REF, "platform.access.unknownPermission", scope)
                        .at(AccessRecords.SCOPES.name());
            }
        }
        return FieldValues.read(AccessRecords.SCOPES, String.join(" ", new TreeSet<>(wanted)));
    }

    private static @Nullable Set<String> ownScopes() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.scopes()
                : null;
    }

    private String newSecret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
