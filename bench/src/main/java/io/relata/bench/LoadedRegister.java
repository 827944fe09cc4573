package io.relata.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The generated contacts inside the product, and what is needed to ask for them. */
final class LoadedRegister {

    private static final int PAGE = 200;
    private static final int DEEP = 50_000;

    private final Api api;
    private final Generator generator;
    private final String[] numbers;
    private final AtomicInteger next;
    private final String template;
    private final String salesperson;
    private final List<String> deepCursors = new ArrayList<>();

    private LoadedRegister(Api api, Generator generator, int size) {
        this.api = api;
        this.generator = generator;
        this.numbers = new String[size];
        this.next = new AtomicInteger(size);
        this.template = template(api);
        this.salesperson = salesperson(api);
    }

    /** Put contacts in through the REST interface, a company and its people at a time. */
    static LoadedRegister load(Api api, Generator generator, int size) {
        var register = new LoadedRegister(api, generator, size - size % Generator.GROUP);
        var groups = register.numbers.length / Generator.GROUP;
        Crowd.each(groups, group -> register.loadGroup(group * Generator.GROUP));
        register.requireFound(generator.at(1));
        register.walkDown();
        return register;
    }

    Api api() {
        return api;
    }

    int size() {
        return numbers.length;
    }

    Person person(int index) {
        return generator.at(index);
    }

    String number(int index) {
        return numbers[index];
    }

    /** Tell the code of an interaction template. */
    String template() {
        return template;
    }

    /** Tell the code of a salesperson. */
    String salesperson() {
        return salesperson;
    }

    /** Record a call with a contact. */
    void talkTo(String contactNo) {
        api.post(
                "/interactions",
                Map.of(
                        "contactNo", contactNo,
                        "interactionTemplateCode", template,
                        "salespersonCode", salesperson,
                        "description", "Talked about the order"));
    }

    /** Tell cursors of pages at and around row 50,000, or in the second half of a small register. */
    List<String> deepCursors() {
        return deepCursors;
    }

    /** Make a contact that is not in the register yet. */
    Person fresh() {
        return generator.at(next.getAndIncrement());
    }

    private void loadGroup(int company) {
        String companyNo = null;
        for (int index = company; index < company + Generator.GROUP; index++) {
            numbers[index] = create(generator.at(index), companyNo);
            companyNo = companyNo == null ? numbers[index] : companyNo;
        }
    }

    String create(Person person, @Nullable String companyNo) {
        return api.post("/contacts", person.fields(companyNo)).path("no").asString();
    }

    /** Figures of searches that find nothing would be worth nothing. */
    private void requireFound(Person person) {
        for (String text : List.of(
                person.email(),
                SearchTexts.prefix(person),
                SearchTexts.substring(person),
                SearchTexts.twoWords(person),
                SearchTexts.typo(person),
                SearchTexts.phone(person))) {
            var found = api.get("/search?fresh=true&limit=200&text=" + Api.encoded(text));
            if (found.path("items").isEmpty()) {
                throw new IllegalStateException("A search for " + text + " finds nothing");
            }
        }
        for (var entered : List.of(SearchTexts.sameEmail(person), SearchTexts.misspelt(person))) {
            if (api.post(SearchTexts.SIMILAR, entered).path("items").isEmpty()) {
                throw new IllegalStateException("Nothing is found that is like " + entered);
            }
        }
    }

    private void walkDown() {
        var from = Math.min(DEEP, size() / 2);
        var path = "/contacts?sort=name&limit=" + PAGE;
        var page = api.get(path);
        for (int row = PAGE; page.hasNonNull("next") && deepCursors.size() < 10; row += PAGE) {
            var cursor = page.path("next").asString();
            if (row >= from) {
                deepCursors.add(Api.encoded(cursor));
            }
            page = api.get(path + "&cursor=" + Api.encoded(cursor));
        }
    }

    private static String salesperson(Api api) {
        var salespeople = api.get("/setup/salespeople").path("items");
        if (salespeople.isEmpty()) {
            api.post("/setup/salespeople", Map.of("code", "BENCH", "name", "Bench"));
            return "BENCH";
        }
        return salespeople.get(0).path("code").asString();
    }

    private static String template(Api api) {
        var templates = api.get("/setup/interaction-templates").path("items");
        if (templates.isEmpty()) {
            api.post("/setup/interaction-groups", Map.of("code", "BENCH", "description", "Bench"));
            api.post(
                    "/setup/interaction-templates",
                    Map.of("code", "BENCH", "description", "Bench", "interactionGroupCode", "BENCH"));
            return "BENCH";
        }
        return templates.get(0).path("code").asString();
    }
}
