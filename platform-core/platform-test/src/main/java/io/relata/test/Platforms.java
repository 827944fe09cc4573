package io.relata.test;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a platform with the plugin under test to each test method that asks for one, signed in as the administrator. */
final class Platforms implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Platforms.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = test.getRequiredTestClass();
        return test.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        type, missing -> Platform.start(PluginUnderTest.of(type).id()), Platform.class)
                .signInAs("admin");
    }
}
