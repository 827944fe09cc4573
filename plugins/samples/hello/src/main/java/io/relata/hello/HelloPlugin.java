package io.relata.hello;

import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactCards;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.PlatformPlugin;
import io.relata.ui.CardSection;

/** Greets everybody on their card. */
public final class HelloPlugin extends PlatformPlugin {

    @Override
    public void contribute(Contributions to) {
        to.add(CardSection.on(ContactCards.CONTACT, "hello")
                .title("hello.title")
                .last()
                .content(contact -> new Span("Hello, " + contact.name())));
    }
}
