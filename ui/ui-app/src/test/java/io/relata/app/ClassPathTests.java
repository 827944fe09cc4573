package io.relata.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassPathTests {

    private static final List<String> COMMERCIAL = List.of(
            "vaadin-board",
            "vaadin-charts",
            "vaadin-crud",
            "vaadin-dashboard",
            "vaadin-grid-pro",
            "vaadin-map",
            "vaadin-rich-text-editor",
            "vaadin-spreadsheet",
            "vaadin-testbench-core",
            "vaadin-confirm-dialog-pro",
            "license-checker",
            "vaadin-dev",
            "copilot");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.relata.app", "io.relata.ui");

    @Test
    void holdsNoCommercialComponent() {
        var jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).getFileName().toString())
                .toList();

        assertThat(jars).anyMatch(jar -> jar.startsWith("vaadin-grid-flow"));
        assertThat(jars).noneMatch(jar -> COMMERCIAL.stream()
                .anyMatch(name ->
                        jar.startsWith(name + "-flow-") || jar.startsWith(name + "-2") || jar.startsWith(name + "-1")));
    }

    @Test
    void staysOnTheReadyBundle() {
        for (var annotation : List.of(NpmPackage.class, JsModule.class, CssImport.class)) {
            ArchRuleDefinition.noClasses().should().beAnnotatedWith(annotation).check(OURS);
        }
        assertThat(Path.of("src/main/frontend/themes")).doesNotExist();
        assertThat(Path.of("src/main/bundles")).doesNotExist();
        assertThat(Path.of("package.json")).doesNotExist();
    }

    @Test
    void knowsNoPlugin() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.relata.setup..",
                        "io.relata.contacts..",
                        "io.relata.interactions..",
                        "io.relata.segments..",
                        "io.relata.correspondence..",
                        "io.relata.documents..",
                        "io.relata.exchange..")
                .check(OURS);
    }

    @Test
    void writesToNoStandardStream() {
        ArchRuleDefinition.noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(OURS);
    }
}
