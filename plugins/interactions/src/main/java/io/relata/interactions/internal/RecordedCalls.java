package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.CONTACT_NO;
import static io.relata.interactions.InteractionRecords.CONTACT_VIA;
import static io.relata.interactions.InteractionRecords.DESCRIPTION;
import static io.relata.interactions.InteractionRecords.TEMPLATE;
import static io.relata.interactions.InteractionRecords.TEXT;

import io.relata.contacts.Channel;
import io.relata.contacts.ChannelKind;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.Channels;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.Interactions;
import io.relata.interactions.PhoneCalls;
import io.relata.platform.access.Access;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Records calls as interactions of the template that the setup names. */
@Service
class RecordedCalls implements PhoneCalls {
    private final Interactions interactions;
    private final Contacts contacts;
    private final Channels channels;
    private final Settings settings;
    private final Access access;

    RecordedCalls(Interactions interactions, Contacts contacts, Channels channels, Settings settings, Access access) {
        this.interactions = interactions;
        this.contacts = contacts;
        this.channels = channels;
        this.settings = settings;
        this.access = access;
    }

    @Override
    public List<NumberToCall> numbers(String contactNo) {
        access.require(Interactions.READ);
        var contact = contacts.find(contactNo)
                .orElseThrow(() -> Problem.of(ProblemCode.REF, "interactions.problem.contact", contactNo)
                        .at(CONTACT_NO.name()));
        var numbers = new ArrayList<>(of(contact));
        var company = contact.companyId();
        if (company != null && !contact.isCompany()) {
            contacts.find(company).ifPresent(found -> numbers.addAll(of(found)));
        }
        if (numbers.isEmpty()) {
            throw Problem.of(ProblemCode.STATE, "interactions.problem.noNumbers", contact.name())
                    .at(CONTACT_VIA.name());
        }
        return numbers;
    }

    private List<NumberToCall> of(ContactFacts contact) {
        return channels.of(contact.no()).stream()
                .filter(channel -> channel.medium() == ChannelMedium.PHONE && channel.kind() != ChannelKind.FAX)
                .map(channel -> number(contact, channel))
                .toList();
    }

    private static NumberToCall number(ContactFacts contact, Channel channel) {
        return new NumberToCall(contact.no(), contact.name(), channel.field(), channel.value());
    }

    @Override
    public String template() {
        access.require(Interactions.READ);
        var code = settings.get(InteractionSettings.class).outgoingCallsTemplateCode();
        if (code == null) {
            throw Problem.of(ProblemCode.REQ, "interactions.problem.outgoingCalls")
                    .at(InteractionSettings.OUTGOING_CALLS);
        }
        return code;
    }

    @Override
    public Changed<Interaction> record(InteractionDraft draft) {
        access.require(Interactions.WRITE);
        var template = template();
        require(draft, CONTACT_VIA);
        if (FieldValues.read(TEXT, draft.values().get(TEXT.name())) == null) {
            require(draft, DESCRIPTION);
        }
        return interactions.record(
                draft.values().get(TEMPLATE.name()) == null ? draft.with(TEMPLATE.name(), template) : draft);
    }

    private static void require(InteractionDraft draft, RecordField<String> field) {
        if (FieldValues.read(field, draft.values().get(field.name())) == null) {
            throw Problem.required(field.name());
        }
    }
}
