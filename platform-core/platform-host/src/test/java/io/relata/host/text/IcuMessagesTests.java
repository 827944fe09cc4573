package io.relata.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.text.Messages;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;

class IcuMessagesTests {

    private static final Locale NORWEGIAN = Locale.of("nb", "NO");

    @TempDir
    private Path folder;

    private final MessageBundles bundles = new MessageBundles();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Messages messages = new IcuMessages(bundles, beans.getBeanProvider(Access.class));

    @BeforeEach
    void addsAPlugin() throws IOException {
        write("shop.properties", """
                shop.title=Shop
                shop.greeting=Hello {0}, it''s {1}
                shop.orders={0, plural, one {# order} other {# orders}}
                shop.price={0, number}
                shop.only.english=English only
                shop.broken={0, plural, one {#}
                """);
        write("shop_nb.properties", """
                shop.title=Butikk på hjørnet
                shop.orders={0, plural, one {# bestilling} other {# bestillinger}}
                shop.price={0, number}
                """);
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            bundles.add("shop", loader);
        }
    }

    @AfterEach
    void forgetsTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void translatesIntoTheLanguageAskedFor() {
        assertThat(messages.text(NORWEGIAN, "shop.title")).isEqualTo("Butikk på hjørnet");
        assertThat(messages.text(Locale.of("no"), "shop.title")).isEqualTo("Butikk på hjørnet");
    }

    @Test
    void fallsBackToEnglishAndThenToTheKey() {
        assertThat(messages.text(NORWEGIAN, "shop.only.english")).isEqualTo("English only");
        assertThat(messages.text(Locale.JAPANESE, "shop.title")).isEqualTo("Shop");
        assertThat(messages.text(NORWEGIAN, "shop.nothing")).isEqualTo("!shop.nothing");
    }

    @Test
    void fillsInArgumentsAndPlurals() {
        assertThat(messages.text(Locale.ENGLISH, "shop.greeting", "Kari", 5)).isEqualTo("Hello Kari, it's 5");
        assertThat(messages.text(NORWEGIAN, "shop.orders", 1)).isEqualTo("1 bestilling");
        assertThat(messages.text(NORWEGIAN, "shop.orders", 3)).isEqualTo("3 bestillinger");
        assertThat(messages.text(NORWEGIAN, "shop.price", 1234.5)).isEqualTo("1\u00a0234,5");
    }

    @Test
    void leavesPlaceholdersInArgumentsAlone() {
        assertThat(messages.text(Locale.ENGLISH, "shop.greeting", "{1}'", "${x}"))
                .isEqualTo("Hello {1}', it's ${x}");
    }

    @Test
    void showsAMalformedTextAsItStands() {
        assertThat(messages.text(Locale.ENGLISH, "shop.broken", 1)).isEqualTo("{0, plural, one {#}");
    }

    @Test
    void forgetsTheTextsOfAStoppedPlugin() {
        bundles.remove("shop");

        assertThat(messages.text(Locale.ENGLISH, "shop.title")).isEqualTo("!shop.title");
    }

    @Test
    void keepsTheTextsOfTheFirstOwnerOfAKey() throws IOException {
        write("other.properties", "shop.title=Taken over");
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            bundles.add("other", loader);
        }

        assertThat(messages.text(Locale.ENGLISH, "shop.title")).isEqualTo("Shop");
    }

    @Test
    void speaksTheActingUsersLanguageBeforeTheRequested() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(messages.text("shop.title")).isEqualTo("Shop");

        beans.addBean("access", new SignedInAccess(NORWEGIAN));
        assertThat(messages.text("shop.title")).isEqualTo("Butikk på hjørnet");
    }

    @Test
    void speaksEnglishToNobody() {
        assertThat(messages.text("shop.title")).isEqualTo("Shop");
    }

    private void write(String name, String content) throws IOException {
        var file = folder.resolve("messages").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private record SignedInAccess(Locale language) implements Access {

        @Override
        public User current() {
            return new User(new UUID(0, 1), "kari", "Kari", language, ZoneOffset.UTC, false, Set.of());
        }

        @Override
        public Optional<User> currentIfAny() {
            return Optional.of(current());
        }

        @Override
        public boolean may(String permission) {
            return false;
        }

        @Override
        public void require(String permission) {}

        @Override
        public <T> T asSystem(Supplier<T> work) {
            return work.get();
        }

        @Override
        public Runnable bound(Runnable work) {
            return work;
        }
    }
}
