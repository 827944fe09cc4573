package io.relata.features;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** Signs in as a person does. */
public final class SignIn {

    /** Milliseconds: the first page of a product that has just started takes longest. */
    private static final double PATIENCE = 60_000;

    private SignIn() {}

    /** Opens the product's home page, signing in as its administrator where it asks. */
    public static void as(Page page, RunningProduct product) {
        as(page, product.url(), product.user(), product.password());
    }

    /** Opens the home page of the product at an address, signing in where it asks. */
    static void as(Page page, URI url, String user, String password) {
        page.navigate(url.toString(), new Page.NavigateOptions().setTimeout(PATIENCE));
        page.locator("#signin-username, #main").first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        if (page.locator("#signin-username").isVisible()) {
            page.locator("#signin-username").fill(user);
            page.locator("#signin-password").fill(password);
            page.locator("#signin-enter").click();
        }
        page.locator("#main").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }
}
