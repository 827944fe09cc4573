package io.relata.interactions.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.FrontDesk;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionTotals;
import io.relata.interactions.Interactions;
import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.setup.CodeTables;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Offers what the worked examples begin with: contacts, and what happened with them. */
record Scene(Platform platform) {

    Scene {
        FrontDesk.open(platform);
    }

    Contacts contacts() {
        return platform.service(Contacts.class);
    }

    Interactions interactions() {
        return platform.service(Interactions.class);
    }

    ContactFacts company(String name, @Nullable Object... more) {
        var values = map(more);
        values.put("type", "company");
        values.put("name", name);
        return contacts().create(values).value();
    }

    ContactFacts person(String name) {
        return contacts().create(map("type", "person", "name", name)).value();
    }

    ContactFacts personAt(ContactFacts company, String name) {
        return contacts()
                .create(map("type", "person", "name", name, "companyNo", company.no()))
                .value();
    }

    /** Changes fields of a contact, name and value in turn. */
    void change(ContactFacts contact, @Nullable Object... pairs) {
        contacts().update(contact.no(), Change.ANY_VERSION, map(pairs));
    }

    void delete(ContactFacts contact) {
        contacts().delete(contact.no(), Change.ANY_VERSION, true);
    }

    /** Records a call, with fields by name and value in turn. */
    Interaction call(ContactFacts contact, @Nullable Object... pairs) {
        return interactions().record(draft(contact, pairs)).value();
    }

    /** Keeps a call for later, with fields by name and value in turn. */
    void postponedCall(ContactFacts contact, @Nullable Object... pairs) {
        interactions().postpone(draft(contact, pairs));
    }

    private static InteractionDraft draft(ContactFacts contact, @Nullable Object... pairs) {
        var draft = InteractionDraft.of(InteractionKind.CALL, contact.no());
        for (Map.Entry<String, @Nullable Object> each : map(pairs).entrySet()) {
            draft = draft.with(each.getKey(), each.getValue());
        }
        return draft;
    }

    /** Makes a template in the group of calls, with further fields by name and value in turn. */
    void template(String code, String description, @Nullable Object... more) {
        var row = map(more);
        row.put("code", code);
        row.put("description", description);
        row.put("interactionGroupCode", "PHONE");
        row.put("kind", "call");
        platform.service(CodeTables.class).create("interaction-templates", row);
    }

    void salesperson(String code, String email) {
        platform.service(CodeTables.class).create("salespeople", map("code", code, "name", code, "email", email));
    }

    /** Changes what the acting user works as, field and value in turn. */
    void profile(@Nullable Object... pairs) {
        var sent = new HashMap<String, @Nullable Object>();
        map(pairs).forEach((field, value) -> sent.put(field, value == null ? "" : value));
        assertThat(platform.rest().patch("me", sent).status()).isEqualTo(200);
    }

    InteractionTotals totals(ContactFacts contact) {
        return interactions().totals(contact.id());
    }

    /** Checks number, cost and duration. */
    void counts(ContactFacts contact, long number, String cost, String duration) {
        var totals = totals(contact);
        assertThat(totals.count()).isEqualTo(number);
        assertThat(totals.cost()).isEqualByComparingTo(cost);
        assertThat(totals.duration()).isEqualByComparingTo(duration);
    }

    /** Checks that something is refused for a reason, and gives the refusal's words to look at. */
    AbstractStringAssert<?> refused(ProblemCode code, ThrowingCallable call) {
        var refusal = new String[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            refusal[0] = problem.messageKey() + java.util.Arrays.toString(problem.arguments());
        });
        return assertThat(refusal[0]);
    }

    static HashMap<String, @Nullable Object> map(@Nullable Object... pairs) {
        var map = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
