package io.relata.contacts.calls;

import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.test.calls.RefusedCalls;
import io.relata.test.calls.WritingCall;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks every writing call of the OpenAPI document. */
@OnPlatform
class RefusedCallsTests {

    /** They are proved with the host, which has plugins to spare. */
    private static final String LIFE_OF_PLUGINS = " /plugins";

    /** They answer without writing what could be taken back, or keep the secret of how. */
    private static final Set<String> WITHOUT_CHANGE_SET = Set.of(
            "POST /contacts/similar",
            "POST /contacts/bulk/preview",
            "POST /setup/duplicate-search-strings/build",
            "POST /me/password",
            "PUT /clock");

    private final Platform platform;
    private final RefusedCalls calls;

    RefusedCallsTests(Platform platform) {
        this.platform = platform;
        this.calls = new RefusedCalls(platform, WritingCall.besides(RefusedCallsTests.class), WITHOUT_CHANGE_SET);
    }

    @Test
    void knowsEveryWritingCall() {
        calls.assertComplete(call -> !call.contains(LIFE_OF_PLUGINS));
    }

    @TestFactory
    Stream<DynamicContainer> calls() {
        return calls.checks(new Register(platform.rest()));
    }
}
