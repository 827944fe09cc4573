package io.relata.interactions.internal;

import io.relata.interactions.InformationFlow;
import io.relata.platform.access.Access;
import io.relata.platform.access.User;
import io.relata.platform.text.Messages;
import io.relata.setup.CodeTables;
import io.relata.setup.ShippedNames;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls entries what a list calls them: what was done, and by or from whom. */
@Component
class EntryTitles {
    private final CodeTables tables;
    private final Messages messages;
    private final Access access;

    EntryTitles(CodeTables tables, Messages messages, Access access) {
        this.tables = tables;
        this.messages = messages;
        this.access = access;
    }

    /** Looks up once what a whole page needs. */
    Page page() {
        var language = access.currentIfAny().map(User::language).orElse(Locale.ENGLISH);
        return new Page(
                messages, language, tables.descriptions("interaction-templates"), tables.descriptions("salespeople"));
    }

    /**
     * Calls the entries of one page.
     *
     * @param messages translates
     * @param language the reader's
     * @param templates what templates are called, by code
     * @param salespeople what salespeople are called, by code
     */
    record Page(Messages messages, Locale language, Map<String, String> templates, Map<String, String> salespeople) {

        /**
         * Tells what an entry was about: what nobody wrote, because its template came with the product, is said in the
         * reader's language.
         *
         * @param template the template's code, or null
         * @param description as it is kept
         */
        String about(@Nullable String template, String description) {
            ShippedNames shipped = ProposedTemplates::template;
            return template == null ? description : shipped.shown(template, description, language, messages);
        }

        /**
         * Calls one entry.
         *
         * @param template the template's code, or null
         * @param description what it was about: its name where the template is gone
         * @param flow the direction, or null
         * @param contact the contact's name, or null
         * @param salesperson the salesperson's code, or null
         * @param user the name of who recorded it, or null
         */
        String title(
                @Nullable String template,
                String description,
                @Nullable InformationFlow flow,
                @Nullable String contact,
                @Nullable String salesperson,
                @Nullable String user) {
            var known = template == null ? null : templates.get(template);
            var what = known == null ? description : known;
            if (flow == InformationFlow.OUTBOUND) {
                var person = salesperson == null ? null : salespeople.getOrDefault(salesperson, salesperson);
                var by = person == null ? user : person;
                return by == null ? what : messages.text("interactions.title.by", what, by);
            }
            return flow == InformationFlow.INBOUND && contact != null
                    ? messages.text("interactions.title.from", what, contact)
                    : what;
        }
    }
}
