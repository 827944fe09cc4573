package io.relata.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Run a test class on a platform of its own with the plugin it is built beside. Its constructor and its methods may ask
 * for a {@link Platform}; each test begins signed in as the administrator.
 *
 * @since 0.1
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(Platforms.class)
public @interface OnPlatform {}
