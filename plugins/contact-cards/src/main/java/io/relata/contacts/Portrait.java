package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds what tells one contact from another, written so that the same is the same text. */
record Portrait(
        boolean company,
        @Nullable String name,
        @Nullable String employer,
        @Nullable String registration,
        @Nullable String vat,
        @Nullable String mailbox,
        @Nullable String domain,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String address,
        @Nullable String postCode,
        @Nullable String city,
        Set<String> further,
        Set<String> furtherMobiles) {

    /** The fields it is drawn from. */
    static final List<RecordField<?>> TRAITS = List.of(
            ContactRecords.NAME,
            ContactRecords.REGISTRATION_NUMBER,
            ContactRecords.VAT_REGISTRATION_NO,
            ContactRecords.EMAIL,
            ContactRecords.HOME_PAGE,
            ContactRecords.PHONE_E164,
            ContactRecords.MOBILE_E164,
            ContactRecords.ADDRESS,
            ContactRecords.POST_CODE,
            ContactRecords.CITY);

    /**
     * Draws a contact.
     *
     * @param texts tells its fields
     * @param employer the name of the company a person is at, or null
     * @param phone its phone number in E.164, or null
     * @param mobile its mobile phone number in E.164, or null
     */
    static Portrait of(
            boolean company,
            Function<RecordField<String>, @Nullable String> texts,
            @Nullable String employer,
            @Nullable String phone,
            @Nullable String mobile) {
        var mail = Reach.emailKey(texts.apply(ContactRecords.EMAIL));
        var page = PublicMail.ownDomain(texts.apply(ContactRecords.HOME_PAGE));
        return new Portrait(
                company,
                texts.apply(ContactRecords.NAME),
                company ? null : employer,
                number(texts.apply(ContactRecords.REGISTRATION_NUMBER)),
                vat(texts.apply(ContactRecords.VAT_REGISTRATION_NO)),
                PublicMail.mailbox(mail),
                page == null ? PublicMail.ownDomain(mail) : page,
                phone,
                mobile,
                folded(texts.apply(ContactRecords.ADDRESS)),
                folded(texts.apply(ContactRecords.POST_CODE)),
                folded(texts.apply(ContactRecords.CITY)),
                Set.of(),
                Set.of());
    }

    /**
     * Draws a contact that is there.
     *
     * @param values its {@link #TRAITS}
     */
    static Portrait of(ContactFacts contact, Values values) {
        return of(
                contact.isCompany(),
                values::get,
                contact.companyName(),
                values.get(ContactRecords.PHONE_E164),
                values.get(ContactRecords.MOBILE_E164));
    }

    /** Adds what a contact is reached by besides its fields. */
    Portrait reachedBy(List<ChannelRow> rows) {
        var keys = new HashSet<String>();
        var mobiles = new HashSet<String>();
        for (ChannelRow row : rows) {
            keys.add(row.medium() == ChannelMedium.EMAIL ? PublicMail.mailbox(row.key()) : row.key());
            if (row.kind() == ChannelKind.MOBILE) {
                mobiles.add(row.key());
            }
        }
        return new Portrait(
                company,
                name,
                employer,
                registration,
                vat,
                mailbox,
                domain,
                phone,
                mobile,
                address,
                postCode,
                city,
                keys,
                mobiles);
    }

    /** Tells whether both have a mailbox in common. */
    boolean sharesMailbox(Portrait other) {
        return shares(other, Portrait::mailbox) || mailbox != null && other.further.contains(mailbox);
    }

    /** Tells whether both have a mobile phone number in common. */
    boolean sharesMobile(Portrait other) {
        return shares(other, Portrait::mobile) || mobile != null && other.furtherMobiles.contains(mobile);
    }

    /** Tells whether both have a value, and the same. */
    boolean shares(Portrait other, Function<Portrait, @Nullable String> trait) {
        var own = trait.apply(this);
        return own != null && own.equals(trait.apply(other));
    }

    /** Tells whether both have a value, and another. */
    boolean differs(Portrait other, Function<Portrait, @Nullable String> trait) {
        var own = trait.apply(this);
        var others = trait.apply(other);
        return own != null && others != null && !own.equals(others);
    }

    /** Tells whether both have the same number with an authority, be it that of the register or of the tax. */
    boolean sharesRegistration(Portrait other) {
        return shares(other, Portrait::registration)
                || shares(other, Portrait::vat)
                || registration != null && registration.equals(other.vat)
                || vat != null && vat.equals(other.registration);
    }

    boolean differsInRegistration(Portrait other) {
        return !sharesRegistration(other) && (differs(other, Portrait::registration) || differs(other, Portrait::vat));
    }

    /** Tells whether both have a phone number in common, whichever field it stands in. */
    boolean sharesPhone(Portrait other) {
        return shares(other, Portrait::phone)
                || phone != null && phone.equals(other.mobile)
                || mobile != null && mobile.equals(other.phone)
                || phone != null && other.further.contains(phone)
                || mobile != null && other.further.contains(mobile);
    }

    /** Tells whether the two are in different places. */
    boolean isElsewhere(Portrait other) {
        return differs(other, Portrait::city) && !shares(other, Portrait::postCode)
                || differs(other, Portrait::postCode) && !shares(other, Portrait::city);
    }

    NameLikeness nameLikeness(Portrait other) {
        return likeness(name, other.name, company);
    }

    NameLikeness employerLikeness(Portrait other) {
        return likeness(employer, other.employer, true);
    }

    private static NameLikeness likeness(@Nullable String one, @Nullable String other, boolean company) {
        return one == null || other == null ? NameLikeness.OTHER : NameLikeness.of(one, other, company);
    }

    private static @Nullable String folded(@Nullable String text) {
        var folded = Folding.fold(text).replace(" ", "");
        return folded.isEmpty() ? null : folded;
    }

    private static @Nullable String number(@Nullable String text) {
        var digits = Folding.digits(text).replaceFirst("^0+", "");
        return digits.isEmpty() ? null : digits;
    }

    /** Leaves the number of the register where that of the tax is made of it: in Norway, Finland, Belgium, France. */
    private static @Nullable String vat(@Nullable String text) {
        var plain = Objects.requireNonNullElse(text, "").replaceAll("[^\\p{L}\\p{N}]", "");
        return number(plain.replaceFirst("^FR..(?=\\d{9}$)", "").replaceFirst("B\\d\\d$", ""));
    }
}
