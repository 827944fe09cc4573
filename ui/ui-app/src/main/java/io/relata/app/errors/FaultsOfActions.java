package io.relata.app.errors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.relata.host.plugins.PluginFaults;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.text.Messages;
import io.relata.ui.kit.Desk;
import org.springframework.stereotype.Component;

/** Answers what a click or a key ran into: refusals in plain words, faults with their number, never a stack trace. */
@Component
class FaultsOfActions implements VaadinServiceInitListener {

    private static final String WHERE = "Action in a page";

    private final transient Desk desk;
    private final transient Messages messages;
    private final transient PluginFaults faults;

    FaultsOfActions(Desk desk, PluginFaults faults) {
        this.desk = desk;
        this.faults = faults;
        this.messages = desk.messages();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::answer));
        event.getSource().setSystemMessagesProvider(this::systemMessages);
    }

    private void answer(ErrorEvent error) {
        for (var each = error.getThrowable(); each != null; each = each.getCause()) {
            if (each instanceof Problem problem) {
                show(problem);
                return;
            }
        }
        var number = FaultLog.keep(WHERE, error.getThrowable());
        show(faults.blame(error.getThrowable(), WHERE)
                .map(plugin -> Problem.of(ProblemCode.STATE, "app.error.action.plugin", plugin, number))
                .orElseGet(() -> Problem.of(ProblemCode.STATE, "app.error.action", number)));
    }

    private void show(Problem problem) {
        if (UI.getCurrent() != null) {
            desk.toasts().problem(problem);
        }
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(false);
        texts.setInternalErrorCaption(messages.text(info.getLocale(), "app.error.fault"));
        texts.setInternalErrorMessage(messages.text(info.getLocale(), "app.error.reload"));
        texts.setCookiesDisabledCaption(messages.text(info.getLocale(), "app.error.cookies"));
        texts.setCookiesDisabledMessage(messages.text(info.getLocale(), "app.error.cookies.text"));
        return texts;
    }
}
