package io.relata.app.signin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Sends name and password as any web form does, so that browsers and password safes understand it. */
@Tag("form")
class SignInForm extends HtmlContainer {

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", SignInView.PATH);
        setId("signin");
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var hidden = new Input();
            hidden.setType("hidden");
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.setValue(token.getToken());
            hidden.getElement().setAttribute("value", token.getToken());
            add(hidden);
        }
    }

    static Input field(String name, String type, String autocomplete) {
        var field = new Input();
        field.setType(type);
        field.setId("signin-" + name);
        field.addClassName("rl-input");
        field.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true)
                .setAttribute("spellcheck", "false");
        return field;
    }
}
