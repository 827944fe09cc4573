package io.relata.contacts.calls;

import io.relata.test.Platform;
import io.relata.test.Rest;
import io.relata.test.calls.RefusedCalls;
import io.relata.test.calls.Things;
import io.relata.test.calls.WritingCall;
import java.util.Optional;
import java.util.Set;

/** Checks every writing call of the platform and of contacts with its setup. */
class RefusedCallsTests extends RefusedCalls {

    /** They are proved with the host, which has plugins to spare. */
    private static final String LIFE_OF_PLUGINS = " /plugins";

    /** They answer without writing what could be taken back, or keep the secret of how. */
    private static final Set<String> WITHOUT_CHANGE_SET = Set.of(
            "POST /contacts/similar",
            "POST /contacts/bulk/preview",
            "POST /setup/duplicate-search-strings/build",
            "POST /me/password",
            "PUT /clock");

    RefusedCallsTests(Platform platform) {
        super(platform);
    }

    @Override
    protected Things things(Rest administrator) {
        return new Register(administrator).things();
    }

    @Override
    protected boolean covers(String call) {
        return !call.contains(LIFE_OF_PLUGINS);
    }

    @Override
    protected boolean isTakenBack(WritingCall call) {
        return !WITHOUT_CHANGE_SET.contains(call.toString());
    }

    @Override
    protected Optional<String> elsewhere(WritingCall call) {
        return isAboutAPart(call) ? Optional.of(Register.elsewhere(call.path())) : Optional.empty();
    }

    private static boolean isAboutAPart(WritingCall call) {
        return (call.method().equals("PATCH") || call.method().equals("DELETE"))
                && call.mapping().matches(".*}/.*}")
                && !call.mapping().contains("/duplicates/")
                && !call.mapping().startsWith("/setup/{table}");
    }
}
