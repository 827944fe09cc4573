package io.relata.features.steps;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ElementState;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.relata.features.BrowserDesk;
import io.relata.features.InApp;
import io.relata.features.RunningProduct;
import io.relata.features.Salesperson;
import io.relata.features.SignIn;
import io.relata.features.StoryContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Carries stories out on the page in Chromium, as a person would, in the story's language. */
final class BrowserOffice implements Office {

    private static final String REFUSAL = ".rl-refusal:visible, [slot='error-message']:visible";
    private static final String TOASTS = "vaadin-notification-card";
    private static final String NEW_TOAST = TOASTS + ":not([data-seen])";
    /** Milliseconds after which a person presses a key again. */
    private static final int SOON = 3_000;

    private static final Pattern WORDS = Pattern.compile("\\S");

    private final StoryContext context;
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, String> segments = new LinkedHashMap<>();
    private final Map<String, String> documents = new LinkedHashMap<>();
    private @Nullable RunningProduct signedInTo;
    /** Whether what the page shows may be older than what was done. */
    private boolean stale;

    BrowserOffice(StoryContext context) {
        this.context = context;
    }

    @Override
    public void createSeries(String code, String startingNo) {
        newRow("number-series", Map.of("code", code, "description", code, "startingNo", startingNo));
    }

    @Override
    public void contactsUseSeries(String code) {
        at("setup", page -> {
            choose(page, page.locator("#setting-contactNos input"), code);
            page.locator(NEW_TOAST).first().waitFor();
            return true;
        });
    }

    @Override
    public void addCode(SetupTable table, String code, String description) {
        newRow(table.path(), Map.of("code", code, "description", description));
    }

    @Override
    public void addTemplate(String code, String group, String description) {
        newRow(
                SetupTable.INTERACTION_TEMPLATE.path(),
                Map.of("code", code, "description", description, "interactionGroupCode", group));
    }

    private void newRow(String table, Map<String, String> values) {
        at("setup/" + table, page -> {
            page.locator("#setup-new, #setup-first").first().click();
            page.locator("#edit-code input").waitFor();
            values.forEach((column, value) -> enter(page, column, value));
            page.locator("#edit-code input").press("Enter");
            return closedOrRefused(page, page.locator("#edit-code"));
        });
    }

    private static void enter(Page page, String column, String value) {
        var field = page.locator("#edit-" + column + " input");
        if (column.endsWith("Code")) {
            choose(page, field, value);
        } else {
            field.fill(value);
        }
    }

    @Override
    public void deleteCode(SetupTable table, String code) {
        at("setup/" + table.path(), page -> {
            page.locator("#setup-delete-" + code).click();
            return doneOrRefused(page, page.locator(NEW_TOAST).first());
        });
    }

    @Override
    public String descriptionOf(SetupTable table, String code) {
        return at(
                "setup/" + table.path(),
                page -> page.locator("#cell-description-" + code).textContent().strip());
    }

    @Override
    public long usesOf(SetupTable table, String code) {
        var shown = at(
                "setup/" + table.path(), page -> page.locator("#usage-" + code).textContent());
        return Long.parseLong(shown.replaceAll("\\D", ""));
    }

    @Override
    public void assign(SetupTable table, String code, String contact) {
        at(card(contact), page -> {
            page.locator("#add-" + table.path()).click();
            choose(page, page.locator("#choose-" + table.path() + " input"), code);
            return doneOrRefused(page, page.locator("#remove-" + table.path() + "-" + code));
        });
    }

    @Override
    public void createCompany(String name) {
        create("new-company", name, null);
    }

    @Override
    public void createPerson(String name, String company) {
        create("new-person", name, company);
    }

    @Override
    public void createIndependentPerson(String name) {
        create("new-independent", name, null);
    }

    private void create(String kind, String name, @Nullable String company) {
        var number = at("contacts", page -> {
            page.locator("#new-contact vaadin-menu-bar-button, #new-contact")
                    .last()
                    .click();
            page.locator("#" + kind).click();
            page.locator("#field-name input").fill(name);
            if (company != null) {
                choose(page, page.locator("#field-companyNo input"), company);
            }
            page.locator("#dialog-save-open").click();
            doneOrRefused(page, page.locator("#facts-general"));
            return InApp.below(page, "contacts/");
        });
        numbers.put(name, number);
    }

    @Override
    public String numberOf(String contact) {
        var number = numbers.get(contact);
        if (number == null) {
            throw new AssertionError("The story speaks of '" + contact + "', whom it has not created");
        }
        return number;
    }

    @Override
    public void enter(ContactField field, String value, String contact) {
        at(card(contact), page -> {
            var fact = fact(page, field);
            fact.locator(".rl-reading").click();
            page.locator("#edit-" + field.path() + " input").fill(value);
            page.locator("#edit-" + field.path() + " input").press("Enter");
            return doneOrRefused(page, fact.locator(".rl-reading", new Locator.LocatorOptions().setHasText(value)));
        });
    }

    @Override
    public String read(ContactField field, String contact) {
        return at(
                card(contact),
                page -> fact(page, field).locator(".rl-reading").textContent().strip());
    }

    private static Locator fact(Page page, ContactField field) {
        var fact = page.locator("#fact-" + field.path());
        fact.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!fact.isVisible()) {
            page.locator("#facts-more vaadin-details-summary").click();
        }
        fact.waitFor();
        return fact;
    }

    @Override
    public @Nullable String companyOf(String person) {
        var shown = at(card(person), page -> page.locator("#fact-companyNo .rl-reading")
                .textContent()
                .strip());
        return shown.equals("–") ? null : shown;
    }

    @Override
    public List<String> personsOf(String company) {
        return at(
                card(company), page -> page.locator("#section-people .rl-name").allTextContents());
    }

    @Override
    public void undoLastChange() {
        on(page -> {
            var undo = page.locator("#toast-undo").last().elementHandle();
            undo.click();
            undo.waitForElementState(ElementState.HIDDEN);
            stale = true;
            return true;
        });
    }

    @Override
    public List<String> search(String text) {
        return on(page -> {
            page.keyboard().press("Control+k");
            page.locator("#palette-field input").fill(text);
            // what was visited lately stands there before anything is typed
            page.locator("#palette-list[data-for='" + text + "']").waitFor();
            page.locator("#palette-list .rl-mark-company, #palette-list .rl-mark-person")
                    .first()
                    .waitFor();
            var found = page.locator("#palette-list .rl-name").allTextContents();
            closePalette(page);
            return found;
        });
    }

    /** Presses Esc, and once more where it is still there: on a busy machine the first one is sometimes not taken. */
    private static void closePalette(Page page) {
        var field = page.locator("#palette-field");
        try {
            page.keyboard().press("Escape");
            field.waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.HIDDEN)
                    .setTimeout(SOON));
        } catch (TimeoutError notTaken) {
            page.keyboard().press("Escape");
            field.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    @Override
    public void record(InteractionKind kind, String contact, String text) {
        var salesperson = Salesperson.of(context.product().rest(context.language()));
        at(card(contact), page -> {
            page.locator("#compose-" + kind.path()).click();
            if (page.locator("#compose-salesperson").isVisible()) {
                choose(page, page.locator("#compose-salesperson input"), salesperson);
            }
            page.locator("#compose-text textarea").fill(text);
            page.locator("#compose-text textarea").press("Control+Enter");
            return doneOrRefused(page, page.locator("#timeline .rl-entry", new Page.LocatorOptions().setHasText(text)));
        });
    }

    @Override
    public List<TimelineItem> timelineOf(String contact) {
        return at(card(contact), page -> {
            var items = new ArrayList<TimelineItem>();
            page.locator("#timeline .rl-entry").first().waitFor();
            for (Locator entry : page.locator("#timeline .rl-entry").all()) {
                var via = entry.locator(".rl-via");
                items.add(new TimelineItem(
                        InteractionKind.at(String.valueOf(entry.getAttribute("data-kind"))),
                        entry.locator("b").textContent(),
                        via.count() == 0 ? null : nameBehind(String.valueOf(via.getAttribute("href")))));
            }
            return items;
        });
    }

    @Override
    public void addSalesperson(String code) {
        newRow("salespeople", Map.of("code", code, "name", code));
    }

    @Override
    public void createSegment(String description, String template, String salesperson) {
        var number = at("segments", page -> {
            page.locator("#segment-new").click();
            page.locator("#field-description input").fill(description);
            choose(page, page.locator("#field-interactionTemplateCode input"), template);
            choose(page, page.locator("#field-salespersonCode input"), salesperson);
            page.locator("#dialog-save").click();
            doneOrRefused(page, page.locator("#segment-no"));
            return InApp.below(page, "segments/");
        });
        segments.put(description, number);
    }

    @Override
    public void addToSegment(String contact, String segment) {
        at(segment(segment), page -> {
            page.locator("#segment-more").click();
            page.locator("#segment-line").click();
            choose(page, page.locator("#field-contactNo input"), contact);
            page.locator("#dialog-save").click();
            return doneOrRefused(
                    page, page.locator("#segment-lines-grid .rl-name", new Page.LocatorOptions().setHasText(contact)));
        });
    }

    @Override
    public void logSegment(String segment) {
        at(segment(segment), page -> {
            page.locator("#segment-log").click();
            page.locator("#log-start").click();
            return doneOrRefused(page, page.locator("#logged-count"));
        });
    }

    private String segment(String description) {
        var number = segments.get(description);
        if (number == null) {
            throw new AssertionError("The story speaks of the segment '" + description + "', which it has not created");
        }
        return "segments/" + number;
    }

    @Override
    public void recordPrinting(String documentType, String template) {
        at("setup/document-recording", page -> {
            page.locator("#recording-edit-" + documentType).click();
            choose(page, page.locator("#field-template-printed input"), template);
            page.locator("#dialog-save").click();
            return closedOrRefused(page, page.locator("#dialog-save"));
        });
    }

    @Override
    public void createDocument(String description, String documentType, String contact) {
        var number = at("documents", page -> {
            page.locator("#document-new").click();
            choose(page, page.locator("#field-documentType input"), typeName(documentType));
            choose(page, page.locator("#field-contactNo input"), contact);
            page.locator("#field-description input").fill(description);
            page.locator("#dialog-save").click();
            doneOrRefused(page, page.locator("#document-status"));
            page.locator("#document-first-line").click();
            page.locator("#field-text input").fill(description);
            page.locator("#dialog-save").click();
            doneOrRefused(page, page.locator("#document-lines"));
            return InApp.below(page, "documents/");
        });
        documents.put(description, number);
    }

    private String typeName(String documentType) {
        return context.product()
                .rest(context.language())
                .get("setup/document-types/" + documentType)
                .orFail()
                .body()
                .path("name")
                .asString("");
    }

    @Override
    public void printDocument(String description) {
        at(document(description), page -> {
            page.locator("#document-print").click();
            return doneOrRefused(page, page.locator("#document-printed"));
        });
        stale = true;
    }

    @Override
    public void previewDocument(String description) {
        at(document(description), page -> {
            page.waitForDownload(() -> page.locator("#document-preview").click());
            return true;
        });
    }

    private String document(String description) {
        var number = documents.get(description);
        if (number == null) {
            throw new AssertionError(
                    "The story speaks of the document '" + description + "', which it has not created");
        }
        return "documents/" + number;
    }

    private String nameBehind(String href) {
        return numbers.entrySet().stream()
                .filter(each -> href.endsWith("/" + each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The timeline names a contact unknown to the story: " + href));
    }

    private String card(String contact) {
        return "contacts/" + numberOf(contact);
    }

    private <T extends @Nullable Object> T at(String path, Function<Page, T> work) {
        return on(page -> {
            if (stale) {
                page.navigate(context.product().url().resolve(path).toString());
                page.locator(".rl-sheet").first().waitFor();
                stale = false;
            } else if (!InApp.isAt(page, path)) {
                InApp.visit(page, path);
            }
            page.locator(TOASTS).evaluateAll("toasts => toasts.forEach(each => each.setAttribute('data-seen', ''))");
            return work.apply(page);
        });
    }

    private <T extends @Nullable Object> T on(Function<Page, T> work) {
        var product = context.product();
        BrowserDesk desk = product.browser(context.language());
        if (signedInTo != product) {
            product.rest(context.language())
                    .patch("me", Map.of("language", context.language().tag()))
                    .orFail();
            // a composer asks for a salesperson only where there was one when its card was opened
            Salesperson.of(product.rest(context.language()));
            desk.does(page -> {
                SignIn.as(page, product);
            });
            signedInTo = product;
        }
        return desk.on(work);
    }

    /** Types into a combo box and takes the first entry that shows what was typed. */
    private static void choose(Page page, Locator field, String text) {
        field.fill(text);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .waitFor();
        field.press("ArrowDown");
        field.press("Enter");
    }

    /** Waits until an editor has closed or says why it does not. */
    private boolean closedOrRefused(Page page, Locator editor) {
        page.waitForCondition(() -> !editor.isVisible() || refusal(page).count() > 0);
        if (!editor.isVisible()) {
            return true;
        }
        throw refused(page);
    }

    private static Locator refusal(Page page) {
        return page.locator(REFUSAL).filter(new Locator.FilterOptions().setHasText(WORDS));
    }

    private Refused refused(Page page) {
        var text = refusal(page).first().textContent();
        page.keyboard().press("Escape");
        stale = true;
        return new Refused(text);
    }

    /** Waits for the sign of success or for a refusal, and passes the refusal on. */
    private boolean doneOrRefused(Page page, Locator success) {
        success.or(refusal(page)).first().waitFor();
        if (success.count() > 0 && success.first().isVisible()) {
            return true;
        }
        throw refused(page);
    }
}
