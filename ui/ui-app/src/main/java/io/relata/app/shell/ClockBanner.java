package io.relata.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.host.RelataClock;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.Optional;

/** Says that the product's clock is fixed, so that nobody takes training for the day's work. */
final class ClockBanner {

    private ClockBanner() {}

    static Optional<Component> ifFixed(Desk desk) {
        if (!(desk.clock() instanceof RelataClock clock && clock.isFixed())) {
            return Optional.empty();
        }
        var now = desk.moments().moment(desk.clock().instant());
        var banner = new Div(Icon.CLOCK.create(), new Span(desk.text("app.clockFixed", now)));
        banner.setId("clock-banner");
        banner.addClassName("rl-banner");
        banner.getElement().setAttribute("role", "status");
        return Optional.of(banner);
    }
}
