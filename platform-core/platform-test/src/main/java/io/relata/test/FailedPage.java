package io.relata.test;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Stands where a page refused to open or failed, and keeps why. */
@Tag("div")
final class FailedPage extends Component implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        ComponentUtil.setData(event.getUI(), Exception.class, parameter.getCaughtException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Tells why the last navigation failed, once. */
    static Optional<Exception> reason(UI ui) {
        var reason = Optional.ofNullable(ComponentUtil.getData(ui, Exception.class));
        ComponentUtil.setData(ui, Exception.class, null);
        return reason;
    }
}
