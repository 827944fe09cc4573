package io.relata.bench;

import java.util.List;
import java.util.Map;

/** Records interactions by the thousand: a segment of everybody, and a contact who is talked to all the time. */
final class InteractionRun {

    private static final int BUSY = 10_000;

    private final LoadedRegister register;
    private final Api api;
    private final Report report;
    private final String busy;

    InteractionRun(LoadedRegister register, Report report) {
        this.register = register;
        this.api = register.api();
        this.report = report;
        this.busy = register.number(1);
    }

    /** Build a segment of all contacts and log it. */
    void logEverybody() {
        var header = Map.of(
                "description", "Everybody",
                "salespersonCode", register.salesperson(),
                "interactionTemplateCode", register.template());
        var segment = api.post("/segments", header).path("no").asString();
        var built = seconds(() -> api.post("/segments/" + segment + "/add-contacts", Map.of("criteria", Map.of())));
        var lines = api.get("/segments/" + segment).path("noOfLines").asInt();
        var logged = seconds(() -> api.post("/segments/" + segment + "/log", Map.of()));
        report.say("A segment of %d contacts was built in %.1f s and logged in %.1f s", lines, built, logged);
    }

    private static double seconds(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    /** Talk to one contact again and again. */
    void talkToOne() {
        Crowd.each(Math.min(BUSY, register.size()), call -> register.talkTo(busy));
    }

    List<Operation> all() {
        return List.of(
                new Operation(Names.TIMELINE, random -> api.fetch("/contacts/" + busy + "/interactions?limit=50")),
                new Operation(
                        Names.LOG_FILTER,
                        random -> api.fetch("/interactions?limit=50&filter="
                                + Api.encoded("contactNo eq " + register.number(random.nextInt(register.size()))))),
                new Operation(
                        Names.LOG_TEMPLATE,
                        random -> api.fetch("/interactions?limit=50&filter="
                                + Api.encoded("interactionTemplateCode eq " + register.template()))));
    }
}
