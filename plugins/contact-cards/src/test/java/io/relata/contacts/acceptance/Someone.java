package io.relata.contacts.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.ContactFacts;
import io.relata.platform.change.Change;
import org.jspecify.annotations.Nullable;

/** A contact of an example, read anew each time. */
record Someone(Scene scene, String no) {

    @Nullable
    Object get(String field) {
        return scene.contacts().read(no).values().get(field);
    }

    ContactFacts facts() {
        return scene.contacts().find(no).orElseThrow();
    }

    /** Changes fields, name and value in turn. */
    Someone set(@Nullable Object... pairs) {
        scene.contacts().update(no, Change.ANY_VERSION, Scene.map(pairs));
        return this;
    }

    /** Joins a company. */
    Someone joins(Someone company) {
        return set("companyNo", company.no());
    }

    void assign(String table, String code) {
        scene.assignments().assign(no, table, code);
    }

    /** Checks fields, name and value in turn. */
    Someone has(@Nullable Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(get(String.valueOf(pairs[i])))
                    .as(String.valueOf(pairs[i]))
                    .isEqualTo(pairs[i + 1]);
        }
        return this;
    }

    void delete() {
        scene.contacts().delete(no, Change.ANY_VERSION, true);
    }
}
