package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;

import io.relata.platform.change.Change;
import io.relata.platform.problem.ProblemCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrivacyTests {

    private final Scene scene = Scene.fresh();

    @Test
    @DisplayName("PRI-002 a minor is blocked for privacy")
    void blocksAMinor() {
        scene.person("P").set("minor", true).has("privacyBlocked", true);
    }

    @Test
    @DisplayName("PRI-003 a minor is unblocked on purpose, once the parents agreed")
    void unblocksOnPurpose() {
        var minor = scene.person("P", "minor", true);
        refused(ProblemCode.STATE, "privacyBlocked", () -> minor.set("privacyBlocked", false));
        minor.set("parentalConsentReceived", true).has("privacyBlocked", true);
        minor.set("privacyBlocked", false).has("privacyBlocked", false);
    }

    @Test
    @DisplayName("PRI-007 a salesperson who is blocked for privacy gets no contacts")
    void refusesABlockedSalesperson() {
        var contact = scene.company("C", "salespersonCode", "AH");
        blocked(true);
        try {
            refused(ProblemCode.STATE, "salespersonCode", () -> contact.set("salespersonCode", "JO"));
            contact.has("salespersonCode", "AH");
        } finally {
            blocked(false);
        }
    }

    private void blocked(boolean blocked) {
        scene.codes().update("salespeople", "JO", Change.ANY_VERSION, Scene.map("privacyBlocked", blocked));
    }
}
