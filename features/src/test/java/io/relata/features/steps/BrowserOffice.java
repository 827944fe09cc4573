package io.relata.features.steps;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ElementState;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.relata.features.InApp;
import io.relata.features.Salesperson;
import io.relata.features.StoryContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries stories out on the page in Chromium, as a person would, in the story's language. */
final class BrowserOffice implements Office {

    /** Milliseconds after which a person presses a key again. */
    private static final int SOON = 3_000;

    private final StoryContext context;
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final BrowserPages pages;
    private final BrowserPapers papers;

    BrowserOffice(StoryContext context) {
        this.context = context;
        this.pages = new BrowserPages(context);
        this.papers = new BrowserPapers(context, pages);
    }

    @Override
    public void createSeries(String code, String startingNo) {
        newRow("number-series", Map.of("code", code, "description", code, "startingNo", startingNo));
    }

    @Override
    public void contactsUseSeries(String code) {
        pages.at("setup", page -> {
            BrowserPages.choose(page, page.locator("#setting-contactNos input"), code);
            page.locator(BrowserPages.NEW_TOAST).first().waitFor();
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
        pages.at("setup/" + table, page -> {
            page.locator("#setup-new, #setup-first").first().click();
            page.locator("#edit-code input").waitFor();
            values.forEach((column, value) -> enter(page, column, value));
            page.locator("#edit-code input").press("Enter");
            return pages.closedOrRefused(page, page.locator("#edit-code"));
        });
    }

    private static void enter(Page page, String column, String value) {
        var field = page.locator("#edit-" + column + " input");
        if (column.endsWith("Code")) {
            BrowserPages.choose(page, field, value);
        } else {
            field.fill(value);
        }
    }

    @Override
    public void deleteCode(SetupTable table, String code) {
        pages.at("setup/" + table.path(), page -> {
            page.locator("#setup-delete-" + code).click();
            return pages.doneOrRefused(
                    page, page.locator(BrowserPages.NEW_TOAST).first());
        });
    }

    @Override
    public String descriptionOf(SetupTable table, String code) {
        return pages.at(
                "setup/" + table.path(),
                page -> page.locator("#cell-description-" + code).textContent().strip());
    }

    @Override
    public long usesOf(SetupTable table, String code) {
        var shown = pages.at(
                "setup/" + table.path(), page -> page.locator("#usage-" + code).textContent());
        return Long.parseLong(shown.replaceAll("\\D", ""));
    }

    @Override
    public void assign(SetupTable table, String code, String contact) {
        pages.at(card(contact), page -> {
            page.locator("#add-" + table.path()).click();
            BrowserPages.choose(page, page.locator("#choose-" + table.path() + " input"), code);
            return pages.doneOrRefused(page, page.locator("#remove-" + table.path() + "-" + code));
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
        var number = pages.at("contacts", page -> {
            page.locator("#new-contact vaadin-menu-bar-button, #new-contact")
                    .last()
                    .click();
            page.locator("#" + kind).click();
            page.locator("#field-name input").fill(name);
            if (company != null) {
                BrowserPages.choose(page, page.locator("#field-companyNo input"), company);
            }
            page.locator("#dialog-save-open").click();
            pages.doneOrRefused(page, page.locator("#facts-general"));
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
        pages.at(card(contact), page -> {
            var fact = fact(page, field);
            fact.locator(".rl-reading").click();
            page.locator("#edit-" + field.path() + " input").fill(value);
            page.locator("#edit-" + field.path() + " input").press("Enter");
            return pages.doneOrRefused(
                    page, fact.locator(".rl-reading", new Locator.LocatorOptions().setHasText(value)));
        });
    }

    @Override
    public String read(ContactField field, String contact) {
        return pages.at(
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
        var shown = pages.at(card(person), page -> page.locator("#fact-companyNo .rl-reading")
                .textContent()
                .strip());
        return shown.equals("–") ? null : shown;
    }

    @Override
    public List<String> personsOf(String company) {
        return pages.at(
                card(company), page -> page.locator("#section-people .rl-name").allTextContents());
    }

    @Override
    public void undoLastChange() {
        pages.on(page -> {
            var undo = page.locator("#toast-undo").last().elementHandle();
            undo.click();
            undo.waitForElementState(ElementState.HIDDEN);
            pages.distrust();
            return true;
        });
    }

    @Override
    public List<String> search(String text) {
        return pages.on(page -> {
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
        pages.at(card(contact), page -> {
            page.locator("#compose-" + kind.path()).click();
            if (page.locator("#compose-salesperson").isVisible()) {
                BrowserPages.choose(page, page.locator("#compose-salesperson input"), salesperson);
            }
            page.locator("#compose-text textarea").fill(text);
            page.locator("#compose-text textarea").press("Control+Enter");
            return pages.doneOrRefused(
                    page, page.locator("#timeline .rl-entry", new Page.LocatorOptions().setHasText(text)));
        });
    }

    @Override
    public List<TimelineItem> timelineOf(String contact) {
        return pages.at(card(contact), page -> {
            var items = new ArrayList<TimelineItem>();
            page.locator("#timeline .rl-entry, #timeline .rl-empty").first().waitFor();
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
        papers.createSegment(description, template, salesperson);
    }

    @Override
    public void addToSegment(String contact, String segment) {
        papers.addToSegment(contact, segment);
    }

    @Override
    public void logSegment(String segment) {
        papers.logSegment(segment);
    }

    @Override
    public void recordPrinting(String documentType, String template) {
        papers.recordPrinting(documentType, template);
    }

    @Override
    public void createDocument(String description, String documentType, String contact) {
        papers.createDocument(description, documentType, contact);
    }

    @Override
    public void printDocument(String description) {
        papers.printDocument(description);
    }

    @Override
    public void previewDocument(String description) {
        papers.previewDocument(description);
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
}
