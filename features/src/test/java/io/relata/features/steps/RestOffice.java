package io.relata.features.steps;

import io.relata.features.RestAnswer;
import io.relata.features.RestClient;
import io.relata.features.Salesperson;
import io.relata.features.StoryContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Carries stories out by the REST interface. */
final class RestOffice implements Office {

    private final StoryContext context;
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Mentioned segments = new Mentioned("segment");
    private final Mentioned documents = new Mentioned("document");
    private Optional<String> lastChange = Optional.empty();

    RestOffice(StoryContext context) {
        this.context = context;
    }

    private RestClient rest() {
        return context.product().rest(context.language());
    }

    @Override
    public void createSeries(String code, String startingNo) {
        write(rest().post("setup/number-series", Map.of("code", code, "description", code, "startingNo", startingNo)));
    }

    @Override
    public void contactsUseSeries(String code) {
        write(rest().patch("setup/marketing", Map.of("contactNos", code)));
    }

    @Override
    public void addCode(SetupTable table, String code, String description) {
        write(rest().post("setup/" + table.path(), Map.of("code", code, "description", description)));
    }

    @Override
    public void addTemplate(String code, String group, String description) {
        write(rest().post(
                        "setup/interaction-templates",
                        Map.of("code", code, "description", description, "interactionGroupCode", group)));
    }

    @Override
    public void deleteCode(SetupTable table, String code) {
        write(rest().delete("setup/" + table.path() + "/" + code));
    }

    @Override
    public String descriptionOf(SetupTable table, String code) {
        return code(table, code).path("description").asString();
    }

    @Override
    public long usesOf(SetupTable table, String code) {
        return code(table, code).path("noOfContacts").asLong(0);
    }

    private JsonNode code(SetupTable table, String code) {
        return rest().get("setup/" + table.path() + "/" + code).orFail().body();
    }

    @Override
    public void assign(SetupTable table, String code, String contact) {
        write(rest().put("contacts/" + numberOf(contact) + "/" + table.path() + "/" + code, Map.of()));
    }

    @Override
    public void createCompany(String name) {
        create(name, Map.of("type", "company", "name", name));
    }

    @Override
    public void createPerson(String name, String company) {
        create(name, Map.of("type", "person", "name", name, "companyNo", numberOf(company)));
    }

    @Override
    public void createIndependentPerson(String name) {
        create(name, Map.of("type", "person", "name", name));
    }

    private void create(String name, Map<String, String> values) {
        numbers.put(
                name, write(rest().post("contacts", values)).body().path("no").asString());
    }

    @Override
    public String numberOf(String contact) {
        var number = numbers.get(contact);
        if (number == null) {
            throw new AssertionError("The story speaks of '" + contact + "', whom it has not created");
        }
        return number;
    }

    private JsonNode contact(String name) {
        return rest().get("contacts/" + numberOf(name)).orFail().body();
    }

    @Override
    public void enter(ContactField field, String value, String contact) {
        write(rest().patch("contacts/" + numberOf(contact), Map.of(field.path(), value)));
    }

    @Override
    public String read(ContactField field, String contact) {
        return contact(contact).path(field.path()).asString("");
    }

    @Override
    public @Nullable String companyOf(String person) {
        var name = contact(person).path("companyName");
        return name.isNull() || name.isMissingNode() ? null : name.asString();
    }

    @Override
    public List<String> personsOf(String company) {
        return names(
                rest().get("contacts?filter=" + encode("companyNo eq " + numberOf(company) + " and type eq person"))
                        .orFail(),
                "name");
    }

    @Override
    public void undoLastChange() {
        var change = lastChange.orElseThrow(() -> new AssertionError("The story has changed nothing yet"));
        write(rest().post("change-sets/" + change + "/undo", Map.of()));
    }

    @Override
    public List<String> search(String text) {
        return names(rest().get("search?fresh=true&text=" + encode(text)).orFail(), "title");
    }

    @Override
    public void record(InteractionKind kind, String contact, String text) {
        write(rest().post(
                        "interactions",
                        Map.of(
                                "contactNo",
                                numberOf(contact),
                                "kind",
                                kind.path(),
                                "description",
                                text,
                                "salespersonCode",
                                Salesperson.of(rest()))));
    }

    @Override
    public List<TimelineItem> timelineOf(String contact) {
        var items = new ArrayList<TimelineItem>();
        var own = numberOf(contact);
        for (JsonNode each :
                rest().get("contacts/" + own + "/interactions").orFail().body().path("items")) {
            var via = each.path("contactNo").asString("").equals(own)
                    ? null
                    : each.path("contactName").asString("");
            items.add(new TimelineItem(
                    InteractionKind.at(each.path("kind").asString("")),
                    each.path("description").asString(""),
                    via));
        }
        return items;
    }

    @Override
    public void addSalesperson(String code) {
        write(rest().post("setup/salespeople", Map.of("code", code, "name", code)));
    }

    @Override
    public void createSegment(String description, String template, String salesperson) {
        var values = Map.of(
                "description", description,
                "interactionTemplateCode", template,
                "salespersonCode", salesperson);
        segments.created(
                description,
                write(rest().post("segments", values)).body().path("no").asString());
    }

    @Override
    public void addToSegment(String contact, String segment) {
        write(rest().post(segment(segment) + "/lines", Map.of("contactNo", numberOf(contact))));
    }

    @Override
    public void logSegment(String segment) {
        write(rest().post(segment(segment) + "/log", Map.of()));
    }

    private String segment(String description) {
        return "segments/" + segments.numberOf(description);
    }

    @Override
    public void recordPrinting(String documentType, String template) {
        var rule = Map.of("moment", "printed", "interactionTemplateCode", template);
        write(rest().put("setup/document-types/" + documentType, Map.of("rules", List.of(rule))));
    }

    @Override
    public void createDocument(String description, String documentType, String contact) {
        var values = Map.of(
                "documentType",
                documentType,
                "contactNo",
                numberOf(contact),
                "description",
                description,
                "lines",
                List.of(Map.of("text", description, "unitPrice", 100)));
        documents.created(
                description,
                write(rest().post("x/documents", values)).body().path("no").asString());
    }

    @Override
    public void printDocument(String description) {
        var number = documents.numberOf(description);
        write(rest().post("x/documents/" + number + "/print", Map.of()));
        RecordedDocuments.awaitPrinted(rest(), number);
    }

    @Override
    public void previewDocument(String description) {
        rest().get("x/documents/" + documents.numberOf(description) + "/preview")
                .orFail();
    }

    private RestAnswer write(RestAnswer answer) {
        if (answer.status() == 400 || answer.status() == 409) {
            throw new Refused(answer.refusal());
        }
        answer.orFail();
        // what changed nothing leaves the change before it the last one
        lastChange = answer.headers().firstValue("Change-Set").or(() -> lastChange);
        return answer;
    }

    private static List<String> names(RestAnswer answer, String field) {
        var names = new ArrayList<String>();
        answer.body().path("items").forEach(each -> names.add(each.path(field).asString("")));
        return names;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
