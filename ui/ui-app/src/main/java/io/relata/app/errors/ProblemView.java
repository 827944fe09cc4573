package io.relata.app.errors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.relata.app.shell.Shell;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;
import jakarta.servlet.http.HttpServletResponse;

/** Stands where a page refused to open: the record is not there, or may not be seen. */
@ParentLayout(Shell.class)
class ProblemView extends Composite<Sheet> implements HasErrorParameter<Problem>, HasDynamicTitle {

    private final transient Desk desk;
    private String title = "";

    ProblemView(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem> parameter) {
        var problem = parameter.getException();
        var denied = problem.code() == ProblemCode.DENIED;
        title = desk.text(
                denied ? "app.error.refused" : problem.isNotFound() ? "app.error.notFound" : "app.error.problem");
        Explained.on(
                getContent(),
                desk,
                title,
                denied ? Icon.SHIELD : Icon.SEARCH,
                desk.text(problem.messageKey(), problem.arguments()));
        return denied
                ? HttpServletResponse.SC_FORBIDDEN
                : problem.isNotFound() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST;
    }

    @Override
    public String getPageTitle() {
        return title + " · Relata";
    }
}
