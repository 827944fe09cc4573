package io.relata.features;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Goes from page to page within the open application, as its links do: nothing is loaded again. */
public final class InApp {

    private static final String FOLLOW = """
            path => {
                const link = document.createElement('a');
                link.href = path;
                link.setAttribute('router-link', '');
                document.body.append(link);
                link.click();
                link.remove();
            }""";

    private InApp() {}

    private static final String QUIET =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(each => !each.isActive?.())";

    /**
     * Go to a page of the application and wait until it is there.
     *
     * @param page in which the application is open
     * @param path without a leading slash, such as {@code contacts/C00001}
     */
    public static void visit(Page page, String path) {
        follow(page, path);
        shown(page, path).waitFor();
    }

    /**
     * Follow a link and do not wait.
     *
     * @param page in which the application is open
     * @param path without a leading slash
     */
    public static void follow(Page page, String path) {
        page.evaluate(FOLLOW, path);
    }

    /** Tell whether a page of the application is the one shown. */
    public static boolean isAt(Page page, String path) {
        return shown(page, path).count() > 0;
    }

    /**
     * Wait until a page below a folder is shown.
     *
     * @param folder such as {@code contacts/}
     * @return the page's path without the folder
     */
    public static String below(Page page, String folder) {
        var main = page.locator("#main[data-page^='" + folder + "']");
        main.waitFor();
        return String.valueOf(main.getAttribute("data-page")).substring(folder.length());
    }

    private static Locator shown(Page page, String path) {
        return page.locator("#main[data-page='" + path + "']");
    }

    /**
     * Wait until the page has heard all it asked the server for.
     *
     * @param page a page of the product
     */
    public static void settle(Page page) {
        page.waitForFunction(QUIET);
    }
}
