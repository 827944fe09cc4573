package io.relata.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Opens pages of one user as a browser does, without drawing them. */
final class OpenPages {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The token of the sign-in form, as Spring Security makes it. */
    private static final Pattern FORM_TOKEN = Pattern.compile("\"([\\w-]{96})\"");

    private static final Pattern SYNC = Pattern.compile("\"syncId\"\\s*:\\s*(\\d+)");

    private record Page(int id, String key) {}

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final String url;

    private OpenPages(String url) {
        this.url = url;
    }

    /**
     * Sign in by the form.
     *
     * @param url the product's address without a slash at its end
     * @throws IllegalStateException when the product does not let this user in
     */
    static OpenPages signIn(String url, String user, String password) {
        var pages = new OpenPages(url);
        var token = FORM_TOKEN.matcher(pages.open("login"));
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page holds no token of its form");
        }
        pages.post(
                "/login",
                "application/x-www-form-urlencoded",
                "_csrf=" + token.group(1) + "&username=" + Api.encoded(user) + "&password=" + Api.encoded(password));
        return pages;
    }

    /**
     * Open a page, which stays open on the server.
     *
     * @param route such as {@code contacts}
     * @return what the server sends for the browser to draw
     * @throws IllegalStateException when the server does not show the page
     */
    String open(String route) {
        var start = JSON.readTree(send(HttpRequest.newBuilder(URI.create(url + "/?v-r=init&location="
                                + Api.encoded(route) + "&query=&v-sw=1280&v-sh=860&v-ww=1280&v-wh=860"))
                        .GET()))
                .path("appConfig");
        var first = start.path("uidl");
        var page = new Page(
                start.path("v-uiId").asInt(), first.path("Vaadin-Security-Key").asString());
        var answer = say(page, 0, first.path("syncId").asInt(), navigation(route));
        if (!answer.contains("\"changes\"")) {
            throw new IllegalStateException("The page " + route + " was not shown: " + answer);
        }
        // a browser always answers, and the server no longer keeps what it sent for the case that it was lost
        var sent = SYNC.matcher(answer);
        if (sent.find()) {
            say(page, 1, Integer.parseInt(sent.group(1)));
        }
        return answer;
    }

    private String say(Page page, int number, int heard, Object... calls) {
        return post(
                "/?v-r=uidl&v-uiId=" + page.id(),
                "application/json",
                JSON.writeValueAsString(
                        Map.of("csrfToken", page.key(), "rpc", calls, "syncId", heard, "clientId", number)));
    }

    private static Map<String, Object> navigation(String route) {
        return Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route",
                        "/" + route,
                        "query",
                        "",
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        ""));
    }

    private String post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
