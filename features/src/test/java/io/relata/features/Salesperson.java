package io.relata.features;

import java.util.Map;

/** Gives stories and tests somebody who talks to contacts: every interaction has a salesperson. */
public final class Salesperson {
    private static final String CODE = "STORY";

    private Salesperson() {}

    /**
     * Tell the salesperson's code; the salesperson is set up where there is none yet.
     *
     * @param rest the interface of a running product
     */
    public static String of(RestClient rest) {
        if (!rest.get("setup/salespeople/" + CODE).accepted()) {
            rest.post("setup/salespeople", Map.of("code", CODE, "name", "Stina Tveit"))
                    .orFail();
        }
        return CODE;
    }
}
