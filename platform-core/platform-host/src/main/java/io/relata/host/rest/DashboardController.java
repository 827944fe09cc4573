package io.relata.host.rest;

import io.relata.platform.access.Access;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.DashboardFigure;
import io.relata.platform.plugin.Extensions;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the figures plugins count, those the caller may see; one that cannot be counted is null. */
@RestController
@RequestMapping(ApiPaths.V1 + "/dashboard")
class DashboardController {

    private static final Pattern HYPHEN = Pattern.compile("-(.)");

    private final Extensions extensions;
    private final Access access;

    DashboardController(Extensions extensions, Access access) {
        this.extensions = extensions;
        this.access = access;
    }

    @GetMapping
    Map<String, @Nullable Long> figures() {
        access.current();
        var figures = new TreeMap<String, @Nullable Long>();
        extensions.<DashboardFigure>all(DashboardFigure.class).stream()
                .filter(figure -> access.may(figure.value().permission()))
                .forEach(figure -> figures.put(name(figure.value()), count(figure)));
        return figures;
    }

    private @Nullable Long count(Contributed<DashboardFigure> figure) {
        return extensions.<@Nullable Long>guarded(
                figure, "counting", () -> figure.value().value().getAsLong(), () -> null);
    }

    private static String name(DashboardFigure figure) {
        return HYPHEN.matcher(figure.id()).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
