package io.relata.features;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the plan of the house true. */
class StructureTests {

    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of(
            "platform-core/platform-api",
            "platform-core/platform-host",
            "platform-core/platform-test",
            "ui/ui-api",
            "ui/ui-app",
            "plugins/contact-setup",
            "plugins/contact-cards",
            "plugins/interactions",
            "plugins/segments",
            "plugins/correspondence",
            "plugins/documents",
            "plugins/exchange",
            "plugins/samples/hello");

    /** The root package of each plugin and the packages of other plugins it may use. */
    private static final Map<String, List<String>> PLUGINS = Map.of(
            "io.relata.setup", List.of(),
            "io.relata.contacts", List.of("io.relata.setup"),
            "io.relata.interactions", List.of("io.relata.setup", "io.relata.contacts"),
            "io.relata.segments", List.of("io.relata.setup", "io.relata.contacts", "io.relata.interactions"),
            "io.relata.correspondence",
                    List.of("io.relata.setup", "io.relata.contacts", "io.relata.interactions", "io.relata.segments"),
            "io.relata.documents", List.of("io.relata.setup", "io.relata.contacts", "io.relata.interactions"),
            "io.relata.exchange", List.of("io.relata.setup", "io.relata.contacts"),
            "io.relata.hello", List.of("io.relata.contacts"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPaths(MODULES.stream()
                    .map(module -> ROOT.resolve(module).resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .toList());

    @Test
    void theApiKnowsNeitherHostNorUserInterface() {
        noClasses()
                .that()
                .resideInAPackage("io.relata.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.relata.host..", "io.relata.ui..", "io.relata.app..", "com.vaadin..", "org.pf4j..")
                .check(CLASSES);
    }

    @Test
    void theHostKnowsNoUserInterface() {
        noClasses()
                .that()
                .resideInAPackage("io.relata.host..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.relata.ui..", "io.relata.app..", "com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void theApplicationKnowsNoPlugin() {
        noClasses()
                .that()
                .resideInAnyPackage("io.relata.app..", "io.relata.ui..", "io.relata.host..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        PLUGINS.keySet().stream().map(each -> each + "..").toArray(String[]::new))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.relata.setup",
                "io.relata.contacts",
                "io.relata.interactions",
                "io.relata.segments",
                "io.relata.correspondence",
                "io.relata.documents",
                "io.relata.exchange",
                "io.relata.hello"
            })
    void aPluginSeesTheApiAndThePublicPackagesOfWhatItDeclares(String plugin) {
        var allowed = PLUGINS.getOrDefault(plugin, List.of());
        noClasses()
                .that()
                .resideInAPackage(plugin + "..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("belong to the host or to another plugin's inside") {
                    @Override
                    public boolean test(JavaClass target) {
                        var at = target.getPackageName();
                        return at.startsWith("io.relata.")
                                && !at.startsWith("io.relata.platform")
                                && !at.startsWith("io.relata.ui")
                                && !at.equals(plugin)
                                && !at.startsWith(plugin + ".")
                                && !allowed.contains(at);
                    }
                })
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("io.relata.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingPrintsToTheConsole() {
        noClasses()
                .that()
                .resideInAPackage("io.relata..")
                .and()
                .resideOutsideOfPackage("io.relata.app")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        assertThat(packages()).allSatisfy(folder -> assertThat(read(folder.resolve("package-info.java")))
                .contains("/**")
                .contains("@NullMarked"));
    }

    @Test
    void everyPublicTypeOfTheApiSaysSinceWhen() {
        assertThat(sources(List.of("platform-core/platform-api", "ui/ui-api")))
                .filteredOn(file -> read(file).contains("\npublic "))
                .allSatisfy(file -> assertThat(read(file)).as(file.toString()).contains("@since "));
    }

    @Test
    void noFileHoldsTwoIdeas() {
        assertThat(sources(MODULES))
                .allSatisfy(file ->
                        assertThat(read(file).lines()).as(file.toString()).hasSizeLessThanOrEqualTo(400));
    }

    private static List<Path> packages() {
        // the sample shows the least a plugin needs
        return sources(MODULES).stream()
                .filter(file -> !file.toString().contains("samples"))
                .map(Path::getParent)
                .distinct()
                .toList();
    }

    private static List<Path> sources(List<String> modules) {
        return modules.stream()
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(StructureTests::javaFiles)
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
