package io.relata.app.errors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.relata.app.shell.Shell;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;
import jakarta.servlet.http.HttpServletResponse;

/** Stands where a page is that the user may not open. */
@ParentLayout(Shell.class)
class RefusedView extends Composite<Sheet> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private final transient Desk desk;

    RefusedView(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        Explained.on(
                getContent(), desk, desk.text("app.error.refused"), Icon.SHIELD, desk.text("app.error.refused.text"));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return desk.text("app.error.refused") + " · Relata";
    }
}
