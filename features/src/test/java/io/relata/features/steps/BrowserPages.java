package io.relata.features.steps;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.relata.features.BrowserDesk;
import io.relata.features.InApp;
import io.relata.features.RunningProduct;
import io.relata.features.Salesperson;
import io.relata.features.SignIn;
import io.relata.features.StoryContext;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens pages in the story's language, signed in, and reads what they say to what was done. */
final class BrowserPages {

    static final String TOASTS = "vaadin-notification-card";
    static final String NEW_TOAST = TOASTS + ":not([data-seen])";
    private static final String REFUSAL = ".rl-refusal:visible, [slot='error-message']:visible";
    private static final Pattern WORDS = Pattern.compile("\\S");

    private final StoryContext context;
    private @Nullable RunningProduct signedInTo;
    /** Whether what the page shows may be older than what was done. */
    private boolean stale;

    BrowserPages(StoryContext context) {
        this.context = context;
    }

    /** Says that what the page shows may be older than what was done, so that the next page is read anew. */
    void distrust() {
        stale = true;
    }

    /** Does something on a page, going there first. */
    <T extends @Nullable Object> T at(String path, Function<Page, T> work) {
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

    /** Does something on whatever page is open. */
    <T extends @Nullable Object> T on(Function<Page, T> work) {
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
    static void choose(Page page, Locator field, String text) {
        field.fill(text);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .waitFor();
        field.press("ArrowDown");
        field.press("Enter");
    }

    /** Waits until an editor has closed or says why it does not. */
    boolean closedOrRefused(Page page, Locator editor) {
        page.waitForCondition(() -> !editor.isVisible() || refusal(page).count() > 0);
        if (!editor.isVisible()) {
            return true;
        }
        throw refused(page);
    }

    static Locator refusal(Page page) {
        return page.locator(REFUSAL).filter(new Locator.FilterOptions().setHasText(WORDS));
    }

    Office.Refused refused(Page page) {
        var text = refusal(page).first().textContent();
        page.keyboard().press("Escape");
        stale = true;
        return new Office.Refused(text);
    }

    /** Waits for the sign of success or for a refusal, and passes the refusal on. */
    boolean doneOrRefused(Page page, Locator success) {
        success.or(refusal(page)).first().waitFor();
        if (success.count() > 0 && success.first().isVisible()) {
            return true;
        }
        throw refused(page);
    }
}
