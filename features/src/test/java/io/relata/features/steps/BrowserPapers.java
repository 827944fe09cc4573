package io.relata.features.steps;

import com.microsoft.playwright.Page;
import io.relata.features.InApp;
import io.relata.features.RestClient;
import io.relata.features.StoryContext;

/** Keeps segments and documents on their pages. */
final class BrowserPapers {

    private final StoryContext context;
    private final BrowserPages pages;
    private final Mentioned segments = new Mentioned("segment");
    private final Mentioned documents = new Mentioned("document");

    BrowserPapers(StoryContext context, BrowserPages pages) {
        this.context = context;
        this.pages = pages;
    }

    void createSegment(String description, String template, String salesperson) {
        var number = pages.at("segments", page -> {
            page.locator("#segment-new").click();
            page.locator("#field-description input").fill(description);
            BrowserPages.choose(page, page.locator("#field-interactionTemplateCode input"), template);
            BrowserPages.choose(page, page.locator("#field-salespersonCode input"), salesperson);
            page.locator("#dialog-save").click();
            pages.doneOrRefused(page, page.locator("#segment-no"));
            return InApp.below(page, "segments/");
        });
        segments.created(description, number);
    }

    void addToSegment(String contact, String segment) {
        pages.at("segments/" + segments.numberOf(segment), page -> {
            page.locator("#segment-more").click();
            page.locator("#segment-line").click();
            BrowserPages.choose(page, page.locator("#field-contactNo input"), contact);
            page.locator("#dialog-save").click();
            return pages.doneOrRefused(
                    page, page.locator("#segment-lines-grid .rl-name", new Page.LocatorOptions().setHasText(contact)));
        });
    }

    void logSegment(String segment) {
        pages.at("segments/" + segments.numberOf(segment), page -> {
            page.locator("#segment-log").click();
            page.locator("#log-start").click();
            return pages.doneOrRefused(page, page.locator("#logged-count"));
        });
    }

    void recordPrinting(String documentType, String template) {
        pages.at("setup/document-recording", page -> {
            page.locator("#recording-edit-" + documentType).click();
            BrowserPages.choose(page, page.locator("#field-template-printed input"), template);
            page.locator("#dialog-save").click();
            return pages.closedOrRefused(page, page.locator("#dialog-save"));
        });
    }

    void createDocument(String description, String documentType, String contact) {
        var number = pages.at("documents", page -> {
            page.locator("#document-new").click();
            BrowserPages.choose(page, page.locator("#field-documentType input"), typeName(documentType));
            BrowserPages.choose(page, page.locator("#field-contactNo input"), contact);
            page.locator("#field-description input").fill(description);
            page.locator("#dialog-save").click();
            pages.doneOrRefused(page, page.locator("#document-status"));
            page.locator("#document-first-line").click();
            page.locator("#field-text input").fill(description);
            page.locator("#dialog-save").click();
            pages.doneOrRefused(page, page.locator("#document-lines"));
            return InApp.below(page, "documents/");
        });
        documents.created(description, number);
    }

    private String typeName(String documentType) {
        return rest().get("setup/document-types/" + documentType)
                .orFail()
                .body()
                .path("name")
                .asString("");
    }

    void printDocument(String description) {
        var number = documents.numberOf(description);
        pages.at("documents/" + number, page -> {
            page.locator("#document-print").click();
            return pages.doneOrRefused(page, page.locator("#document-printed"));
        });
        RecordedDocuments.awaitPrinted(rest(), number);
        pages.distrust();
    }

    void previewDocument(String description) {
        pages.at("documents/" + documents.numberOf(description), page -> {
            page.waitForDownload(() -> page.locator("#document-preview").click());
            return true;
        });
    }

    private RestClient rest() {
        return context.product().rest(context.language());
    }
}
