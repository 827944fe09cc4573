package io.relata.features;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A product that is killed and started again on the same data. */
final class KilledProduct implements AutoCloseable {

    /** How often one test kills it. */
    static final int KILLS = Integer.getInteger("relata.kills", 5);

    /** The domain of the addresses of its companies. */
    static final String DOMAIN = "crash.example";

    private static final String PAGE = "limit=200";

    private final Path work;
    private final Map<String, String> settings;
    private RunningProduct product;

    KilledProduct(Path work, Map<String, String> settings) {
        this.work = work;
        this.settings = new HashMap<>(settings);
        this.settings.put("RELATA_ADMIN_PASSWORD", "survives-kill-9");
        this.product = start();
    }

    private RunningProduct start() {
        return RunningProduct.start(StartedProducts.home(), work, settings);
    }

    RestClient rest() {
        return product.rest(StoryLanguage.EN);
    }

    JsonNode read(String path) {
        return rest().get(path).orFail().body();
    }

    /** Reads all items of a list, page by page. */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var page = read(path + "?" + PAGE);
        page.path("items").forEach(items::add);
        for (var next = page.path("next"); next.isString(); next = page.path("next")) {
            page = read(path + "?" + PAGE + "&cursor=" + next.asString());
            page.path("items").forEach(items::add);
        }
        return items;
    }

    JsonNode post(String path, Map<String, ?> body) {
        return rest().post(path, body).orFail().body();
    }

    /** Adds companies that can be written to. */
    void addCompanies(int count) {
        for (int i = 1; i <= count; i++) {
            post("contacts", Map.of("type", "company", "name", "Company " + i, "email", "c" + i + "@" + DOMAIN));
        }
    }

    /** Makes a segment of everybody. */
    String segmentOfAll(String template) {
        var header = Map.of("description", "Everybody", "interactionTemplateCode", template);
        var no = post("segments", header).path("no").asString("");
        post("segments/" + no + "/add-contacts", Map.of("criteria", Map.of()));
        return no;
    }

    void killAndRestart() throws IOException, InterruptedException {
        product.kill();
        product = start();
    }

    @Override
    public void close() {
        product.close();
    }
}
