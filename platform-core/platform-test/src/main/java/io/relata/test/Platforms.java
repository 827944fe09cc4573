package io.relata.test;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a platform with the plugin under test to each test class that asks for one, signed in as the administrator, and
 * ends it with the class.
 */
final class Platforms implements ParameterResolver, AfterAllCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Platforms.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = test.getRequiredTestClass();
        return ours(test)
                .computeIfAbsent(
                        type, missing -> Platform.start(PluginUnderTest.of(type).id()), Platform.class)
                .signInAs("admin");
    }

    @Override
    public void afterAll(ExtensionContext test) {
        var platform = ours(test).remove(test.getRequiredTestClass(), Platform.class);
        if (platform != null) {
            platform.close();
        }
    }

    private static ExtensionContext.Store ours(ExtensionContext test) {
        return test.getRoot().getStore(OURS);
    }
}
