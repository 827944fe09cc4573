package io.relata.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.change.RecordField;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Contributions;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetupMessagesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"_nb", "_fi", "_nl", "_fr"})
    void saysEverythingInEveryLanguage(String language) {
        var english = texts("");
        var translated = texts(language);

        assertThat(translated.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(translated.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void namesEveryTableFieldAndStep() {
        var keys = new ArrayList<String>();
        for (Contribution contribution : contributed()) {
            switch (contribution) {
                case CodeTable table -> {
                    keys.addAll(List.of(table.title(), table.help()));
                    table.type().fields().stream()
                            .map(RecordField::name)
                            .map(table.type()::label)
                            .forEach(keys::add);
                }
                case SetupPage page -> keys.add(page.title());
                case io.relata.ui.ChecklistStep step -> keys.addAll(List.of(step.title(), step.help()));
                case io.relata.platform.access.Permission permission -> keys.add(permission.title());
                case CodeUsage usage -> keys.addAll(List.of(usage.texts() + ".count", usage.texts() + ".refused"));
                default -> {}
            }
        }
        assertThat(texts("").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void explainsEverySetting() {
        var keys = texts("").stringPropertyNames();

        assertThat(Arrays.stream(ContactSettings.class.getRecordComponents()).map(RecordComponent::getName))
                .allSatisfy(name ->
                        assertThat(keys).contains("setup.settings." + name, "setup.settings." + name + ".help"));
    }

    private static List<Contribution> contributed() {
        var all = new ArrayList<Contribution>();
        new ContactSetupPlugin().contribute(new Contributions() {
            @Override
            public Contributions add(Contribution contribution) {
                all.add(contribution);
                return this;
            }
        });
        return all;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        var name = "/messages/contact-setup" + language + ".properties";
        try (var in = Objects.requireNonNull(SetupMessagesTests.class.getResourceAsStream(name))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
