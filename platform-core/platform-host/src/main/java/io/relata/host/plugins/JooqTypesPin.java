package io.relata.host.plugins;

import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * Takes a plugin's own types, such as the enums of its choices, out of the registers where jOOQ keeps every type that a
 * value was ever bound with. jOOQ offers no way to do so; where its inside differs, nothing is taken out and the
 * watchdog tells.
 */
@Component
class JooqTypesPin implements LoaderPin {

    private static final String[] REGISTERS = {
        "SQL_DATATYPES_BY_TYPE", "TYPES_BY_TYPE", "TYPES_BY_NAME", "TYPES_BY_SQL_DATATYPE"
    };

    @Override
    public void release(ClassLoader loader) {
        for (String register : REGISTERS) {
            maps(register).forEach(map -> map.entrySet()
                    .removeIf(entry -> isFrom(loader, entry.getKey()) || isFrom(loader, entry.getValue())));
        }
    }

    private static Stream<Map<?, ?>> maps(String register) {
        try {
            var field = SQLDataType.VARCHAR.getClass().getSuperclass().getDeclaredField(register);
            field.setAccessible(true);
            return field.get(null) instanceof Map<?, ?>[] byDialect
                    ? Stream.of(byDialect)
                    : Stream.of((Map<?, ?>) field.get(null));
        } catch (ReflectiveOperationException | RuntimeException differsInside) {
            return Stream.empty();
        }
    }

    private static boolean isFrom(ClassLoader loader, Object what) {
        return what instanceof Class<?> type && type.getClassLoader() == loader
                || what instanceof DataType<?> data && data.getType().getClassLoader() == loader;
    }
}
