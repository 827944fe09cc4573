package io.relata.app;

import io.relata.host.access.FirstSignIn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/**
 * Tell, once the product runs, where it is and how to sign in.
 *
 * @param address where it is
 * @param data where its data is
 * @param firstPassword the password generated for the user admin on the first start, or null
 */
record StartReport(String address, String data, @Nullable String firstPassword) {

    /** Look what the running product says of itself. */
    static StartReport of(ApplicationContext context, StartSettings settings) {
        var server = context instanceof WebServerApplicationContext web ? web.getWebServer() : null;
        int port = server == null ? settings.port() : server.getPort();
        var host = settings.address().equals("127.0.0.1") || settings.address().equals("0.0.0.0")
                ? "localhost"
                : settings.address();
        return new StartReport(
                "http://" + host + ":" + port,
                settings.data().toString(),
                context.getBean(FirstSignIn.class).takeGeneratedPassword().orElse(null));
    }

    /** Tell the lines to print. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  Relata runs at " + address);
        if (firstPassword != null) {
            lines.add("  Sign in as admin with the password " + firstPassword);
            lines.add("  It is shown only this once; change it under your name at the top right.");
        }
        lines.add("  Data: " + data + "   Stop: Ctrl+C");
        lines.add("");
        return lines;
    }
}
