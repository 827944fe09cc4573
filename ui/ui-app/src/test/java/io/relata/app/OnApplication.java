package io.relata.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test class in the application, on an empty database and without plugins; such classes share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = OnApplication.Empty.class)
public @interface OnApplication {

    /** Sets what the application starts with. */
    class Empty implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var data = Path.of("target", "test-data", UUID.randomUUID().toString());
            TestPropertyValues.of(
                            "relata.data=" + data,
                            "relata.db.url=jdbc:h2:mem:" + data.getFileName() + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1",
                            "relata.db.user=sa",
                            "relata.bundled=" + data.resolve("none"),
                            "relata.plugins=" + data.resolve("none"))
                    .applyTo(context);
        }
    }
}
