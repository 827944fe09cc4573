package io.relata.app;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import io.relata.host.HostConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Is the product: the host with the shell, started from the command line. */
@SpringBootApplication
@Import(HostConfiguration.class)
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("relata.css")
@Viewport("width=device-width, initial-scale=1")
public class Application implements AppShellConfigurator {

    /**
     * Start the product.
     *
     * @param arguments {@code --demo}, {@code --safe-mode}; everything else is set by environment or file
     */
    public static void main(String[] arguments) {
        var terminal = Terminal.system();
        var exitCode = new Start(terminal, System.getenv(), Path.of("relata.properties")).run(List.of(arguments));
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Relata");
        settings.addLink("mark.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        settings.addMetaTag("color-scheme", "light dark");
    }
}
