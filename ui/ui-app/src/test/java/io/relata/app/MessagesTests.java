package io.relata.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTests {

    private static final Pattern KEY = Pattern.compile("\"(app\\.[A-Za-z][A-Za-z.]*[A-Za-z])\"");

    @ParameterizedTest
    @ValueSource(strings = {"_nb", "_fi", "_nl", "_fr"})
    void translatesEveryText(String language) throws IOException {
        var english = read("");
        var translated = read(language);

        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : translated.stringPropertyNames()) {
            var text = translated.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            assertThat(new MessageFormat(text).getArgumentNames())
                    .as(key)
                    .isEqualTo(new MessageFormat(english.getProperty(key)).getArgumentNames());
        }
    }

    @Test
    void hasEveryTextThatThePagesAskFor() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }

        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(read("").stringPropertyNames()).containsAll(asked);
    }

    private static Properties read(String language) throws IOException {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(
                MessagesTests.class.getResourceAsStream("/messages/app" + language + ".properties"))) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
