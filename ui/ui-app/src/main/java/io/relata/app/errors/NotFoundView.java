package io.relata.app.errors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.relata.app.shell.Shell;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;
import jakarta.servlet.http.HttpServletResponse;

/** Stands where no page is. */
@ParentLayout(Shell.class)
class NotFoundView extends Composite<Sheet> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient Desk desk;

    NotFoundView(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Explained.on(
                getContent(),
                desk,
                desk.text("app.error.notFound"),
                Icon.SEARCH,
                desk.text("app.error.notFound.text", "/" + event.getLocation().getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return desk.text("app.error.notFound") + " · Relata";
    }
}
