package io.relata.app.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import io.relata.host.plugins.PluginRuntime;
import io.relata.host.plugins.PluginStatus;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Facts;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in a plugin's jar: shows what it is and what will happen, then installs it or says why not. */
final class InstallDialog extends Composite<Dialog> {

    private static final Logger LOG = LoggerFactory.getLogger(InstallDialog.class);
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final transient Desk desk;
    private final transient PluginRuntime runtime;
    private final transient PluginWork work;
    private final Div outcome = new Div();
    private final Button install = new Button();
    private transient @Nullable Path jar;

    InstallDialog(Desk desk, PluginRuntime runtime, PluginWork work) {
        this.desk = desk;
        this.runtime = runtime;
        this.work = work;
        var dialog = getContent();
        dialog.setHeaderTitle(desk.text("app.plugins.install"));
        dialog.addClassName("rl-dialog");
        dialog.setWidth("min(36rem, 94vw)");
        outcome.setId("install-outcome");
        outcome.addClassName("rl-stack");
        install.setText(desk.text("app.plugins.install.go"));
        install.setId("install-go");
        install.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        install.setEnabled(false);
        install.addClickListener(click -> install());
        var close = new Button(desk.text("ui.close"), click -> dialog.close());
        close.setId("install-close");
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.add(new Paragraph(desk.text("app.plugins.install.text")), upload(), outcome);
        dialog.getFooter().add(close, install);
        dialog.addClosedListener(closed -> forget());
    }

    void open() {
        getContent().open();
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> received(metadata.fileName(), file)));
        upload.setId("install-upload");
        upload.setAcceptedFileExtensions(".jar");
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(desk.text("app.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(desk.text("app.upload.drop"))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.addFileRejectedListener(rejected -> refuse(desk.text("app.plugins.install.rejected")));
        upload.addFileRemovedListener(removed -> {
            forget();
            outcome.removeAll();
        });
        return upload;
    }

    private void received(String name, File file) {
        forget();
        try {
            var own = Files.createTempDirectory("relata-plugin");
            var named = own.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_"));
            Files.move(file.toPath(), named);
            jar = named;
            show(name, named);
            install.setEnabled(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void show(String name, Path file) {
        outcome.removeAll();
        var read = JarManifest.read(file);
        if (read.isEmpty()) {
            outcome.add(new Paragraph(desk.text("app.plugins.install.unknown", name)));
            return;
        }
        var says = read.get();
        var now = runtime.find(says.id()).map(PluginStatus::version).filter(version -> !version.isEmpty());
        var facts = new Facts()
                .line(desk.text("app.plugins.name"), says.name())
                .line(desk.text("app.plugins.id"), says.id())
                .line(desk.text("app.plugins.version"), says.version());
        line(facts, "app.plugins.organisation", says.organisation());
        line(facts, "app.plugins.licence", says.licence());
        line(facts, "app.plugins.requires", says.requires());
        line(facts, "app.plugins.dependencies", says.dependencies());
        var will = now.map(version -> desk.text("app.plugins.install.replaces", version, says.version()))
                .orElseGet(() -> desk.text("app.plugins.install.new"));
        var sql = new Div();
        outcome.add(new Paragraph(will), facts, sql);
        work.run(
                runtimeNow -> runtimeNow.pendingSql(file),
                pending -> pending.ifPresent(text -> sql.add(fold(text))),
                refusal -> LOG.debug("Installing tells what is wrong with the jar", refusal));
    }

    private Details fold(String sql) {
        var text = new Pre(sql);
        text.addClassName("rl-code");
        text.getElement().setAttribute("tabindex", "0");
        var fold = new Details(desk.text("app.plugins.install.sql"), text);
        fold.setId("install-sql");
        return fold;
    }

    private void line(Facts facts, String label, String value) {
        if (!value.isBlank()) {
            facts.line(desk.text(label), value);
        }
    }

    private void install() {
        var file = jar;
        if (file == null) {
            return;
        }
        install.setEnabled(false);
        outcome.removeAll();
        outcome.add(new Paragraph(desk.text("app.plugins.install.working")));
        work.run(runtimeNow -> runtimeNow.install(file), this::installed, this::refused);
    }

    private void installed(PluginStatus now) {
        desk.toasts().info(desk.text("app.plugins.started", now.name() + " " + now.version()));
        getContent().close();
    }

    private void refused(Problem problem) {
        refuse(desk.text(problem.messageKey(), problem.arguments()));
    }

    private void refuse(String reason) {
        outcome.removeAll();
        var box = new Div(reason);
        box.addClassName("rl-refusal");
        box.getElement().setAttribute("role", "alert");
        outcome.add(box);
    }

    private void forget() {
        install.setEnabled(false);
        var file = jar;
        jar = null;
        if (file != null) {
            try {
                Files.deleteIfExists(file);
                Files.deleteIfExists(Objects.requireNonNull(file.getParent()));
            } catch (IOException stays) {
                LOG.debug("The uploaded file stays until the system clears its temporary files", stays);
            }
        }
    }
}
