package io.relata.host.access;

import io.relata.platform.access.Permission;
import io.relata.platform.number.Numbering;
import java.util.List;

/** Names the permissions of the platform itself. */
public final class HostPermissions {

    /** To look after users and roles; administrators alone have it, and no role can grant it. */
    public static final String USERS = "platform.users";

    /** To change one's own profile, password and tokens; everybody who signs in has it. */
    public static final String PROFILE = "platform.profile";

    /** To move the clock where it is fixed for training or tests. */
    public static final String CLOCK = "platform.clock";

    /** To see and take back what others changed. */
    public static final String UNDO_ANY = "platform.undo.any";

    /** To see the history of settings; each group of settings says itself who may change it. */
    public static final String SETTINGS = "platform.settings";

    /** What roles can grant. */
    static final List<Permission> GRANTABLE = List.of(
            Permission.of(Numbering.SETUP_PERMISSION, "platform.access.permission.numbering"),
            Permission.of(CLOCK, "platform.access.permission.clock"),
            Permission.of(UNDO_ANY, "platform.permission.undoAny"),
            Permission.of(SETTINGS, "platform.permission.settings"));

    private HostPermissions() {}
}
