package io.relata.app.errors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.relata.app.shell.Shell;
import io.relata.host.plugins.PluginFaults;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;
import jakarta.servlet.http.HttpServletResponse;

/** Stands where a page failed; the number it shows stands in the log beside the details. */
@ParentLayout(Shell.class)
class FaultView extends Composite<Sheet> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final transient Desk desk;
    private final transient PluginFaults faults;

    FaultView(Desk desk, PluginFaults faults) {
        this.desk = desk;
        this.faults = faults;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var where = "Page /" + event.getLocation().getPath();
        var fault = parameter.getCaughtException();
        var number = FaultLog.keep(where, fault);
        var sentence = faults.blame(fault, where)
                .map(plugin -> desk.text("app.error.fault.plugin", plugin, number))
                .orElseGet(() -> desk.text("app.error.fault.text", number));
        Explained.on(getContent(), desk, desk.text("app.error.fault"), Icon.WARNING, sentence);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return desk.text("app.error.fault") + " · Relata";
    }
}
