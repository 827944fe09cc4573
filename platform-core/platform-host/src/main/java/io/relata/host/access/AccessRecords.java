package io.relata.host.access;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the records of this room: users, roles, what joins them, tokens. */
@Configuration(proxyBeanMethods = false)
class AccessRecords {

    static final RecordField<String> NAME = RecordField.text("name", 80);
    static final RecordField<String> DISPLAY_NAME =
            RecordField.text("displayName", 100).personal();
    static final RecordField<String> EMAIL = RecordField.text("email", 254).personal();
    static final RecordField<String> LANGUAGE = RecordField.text("language", 10);
    static final RecordField<String> ZONE = RecordField.text("zone", 60);
    static final RecordField<Density> DENSITY = RecordField.choice("density", Density.class);
    static final RecordField<Scheme> SCHEME = RecordField.choice("scheme", Scheme.class);
    static final RecordField<LocalDate> WORK_DATE = RecordField.date("workDate");
    static final RecordField<String> SALESPERSON_CODE = RecordField.code("salespersonCode", 20);
    static final RecordField<Boolean> ACTIVE = RecordField.flag("active");

    /** Rises when what belongs to a record but stands in rows of its own changes, so that its version does. */
    static final RecordField<Integer> REVISION = RecordField.integer("revision").derived();

    static final RecordField<String> CODE = RecordField.code("code", 30);
    static final RecordField<String> DESCRIPTION = RecordField.text("description", 100);
    static final RecordField<Boolean> BUILT_IN = RecordField.flag("builtIn").readOnly();

    static final RecordField<UUID> ROLE_ID = RecordField.reference("roleId");
    static final RecordField<UUID> USER_ID = RecordField.reference("userId");
    static final RecordField<String> PERMISSION = RecordField.text("permission", 100);

    static final RecordField<String> LABEL = RecordField.text("label", 100);
    static final RecordField<String> SCOPES = RecordField.text("scopes", 4000);

    /** Kept beside the record: no history shows it, and no undo brings an old one back. */
    static final Field<String> PASSWORD_HASH = DSL.field(DSL.name("password_hash"), SQLDataType.VARCHAR(200));

    /** Kept beside the record: a token that was revoked stays so. */
    static final Field<String> TOKEN_HASH = DSL.field(DSL.name("token_hash"), SQLDataType.VARCHAR(64));

    /** Kept beside the record: reading with a token is no change of it. */
    static final Field<Instant> LAST_USED_AT = DSL.field(DSL.name("last_used_at"), SQLDataType.INSTANT);

    static final RecordType USER = RecordType.of(
                    "user",
                    "core_user",
                    HostPermissions.USERS,
                    NAME,
                    DISPLAY_NAME,
                    EMAIL,
                    LANGUAGE,
                    ZONE,
                    DENSITY,
                    SCHEME,
                    WORK_DATE,
                    SALESPERSON_CODE,
                    ACTIVE,
                    REVISION)
            .labelled("platform.access.user.");

    static final RecordType ROLE = RecordType.of(
                    "role", "core_role", HostPermissions.USERS, CODE, DESCRIPTION, BUILT_IN, REVISION)
            .labelled("platform.access.role.");

    static final RecordType ROLE_PERMISSION = RecordType.of(
                    "rolePermission", "core_role_permission", HostPermissions.USERS, ROLE_ID, PERMISSION)
            .labelled("platform.access.rolePermission.");

    static final RecordType USER_ROLE = RecordType.of(
                    "userRole", "core_user_role", HostPermissions.USERS, USER_ID, ROLE_ID)
            .labelled("platform.access.userRole.");

    static final RecordType TOKEN = RecordType.of(
                    "token", "core_token", HostPermissions.PROFILE, USER_ID, LABEL, SCOPES)
            .labelled("platform.access.token.");

    @Bean
    RecordType userRecords() {
        return USER;
    }

    @Bean
    RecordType roleRecords() {
        return ROLE;
    }

    @Bean
    RecordType rolePermissionRecords() {
        return ROLE_PERMISSION;
    }

    @Bean
    RecordType userRoleRecords() {
        return USER_ROLE;
    }

    @Bean
    RecordType tokenRecords() {
        return TOKEN;
    }
}
