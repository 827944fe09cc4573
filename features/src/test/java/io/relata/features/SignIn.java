package io.relata.features;

import com.microsoft.playwright.Page;

/** Signs in as a person does. */
public final class SignIn {

    private SignIn() {}

    /** Opens the product's home page, signing in where it asks. */
    public static void as(Page page, RunningProduct product) {
        page.navigate(product.url().toString());
        page.locator("#signin-username, #main").first().waitFor();
        if (page.locator("#signin-username").isVisible()) {
            page.locator("#signin-username").fill(product.user());
            page.locator("#signin-password").fill(product.password());
            page.locator("#signin-enter").click();
        }
        page.locator("#main").waitFor();
    }
}
