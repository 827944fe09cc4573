package io.relata.exchange;

import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.contacts.PasteReader;
import io.relata.platform.access.Permission;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.Placement;
import io.relata.platform.plugin.PlatformPlugin;
import io.relata.ui.CardAction;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Icon;
import java.util.List;

/**
 * Bring contacts in and out as vCards.
 *
 * @since 0.1
 */
public final class ExchangePlugin extends PlatformPlugin {
    @Override
    public void contribute(Contributions to) {
        to.add(Permission.of(Imports.USE, "exchange.permission").suggestedFor(Permission.USER_ROLE))
                .add(NavPage.at("import", ImportView.class)
                        .inMenu("exchange.import", Icon.UPLOAD, NavGroup.RELATIONS)
                        .requires(Imports.USE)
                        .placed(Placement.LAST))
                .add(CardAction.on(ContactCards.CONTACT, "export", "exchange.export", this::export)
                        .icon(Icon.DOWNLOAD)
                        .requires(Imports.USE)
                        .at(Placement.LAST))
                .add(new PasteReader("vcard", text -> service(Imports.class).pasted(text)));
    }

    private void export(ContactFacts contact) {
        var card = service(Contacts.class).read(contact.no());
        Downloads.offer(contact.no() + ".vcf", service(CardWriting.class).write(List.of(card)));
    }
}
