package io.relata.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold the gist of a contact, for cards, lists and plugins.
 *
 * @param id the record's id
 * @param version the version that was read
 * @param no the number
 * @param type company or person
 * @param name the name
 * @param companyId the company: its own id for a company, null for an independent person
 * @param companyNo the company's number, or null
 * @param companyName the company's name, or null
 * @param jobTitle the job title, or null
 * @param city the city, or null
 * @param phoneNo the phone number as typed, or null
 * @param mobilePhoneNo the mobile phone number as typed, or null
 * @param email the e-mail address, several separated by {@code ;}, or null
 * @param languageCode the language to write in, or null
 * @param salespersonCode who looks after the contact, or null
 * @param privacyBlocked whether nothing new may be started with the contact
 * @since 0.1
 */
public record ContactFacts(
        UUID id,
        long version,
        String no,
        ContactType type,
        String name,
        @Nullable UUID companyId,
        @Nullable String companyNo,
        @Nullable String companyName,
        @Nullable String jobTitle,
        @Nullable String city,
        @Nullable String phoneNo,
        @Nullable String mobilePhoneNo,
        @Nullable String email,
        @Nullable String languageCode,
        @Nullable String salespersonCode,
        boolean privacyBlocked) {

    /** Tell whether it is a company. */
    public boolean isCompany() {
        return type == ContactType.COMPANY;
    }

    /** Tell whether it is a person without a company. */
    public boolean isIndependent() {
        return type == ContactType.PERSON && companyId == null;
    }

    /**
     * Tell the number to dial on a device.
     *
     * @return the device's own number, the other one where that is blank, or null
     */
    public @Nullable String phoneFor(PhoneDevice device) {
        var first = device == PhoneDevice.HANDHELD ? mobilePhoneNo : phoneNo;
        var second = device == PhoneDevice.HANDHELD ? phoneNo : mobilePhoneNo;
        return first == null ? second : first;
    }

    /** Tell the number to ring first: the mobile one, else the other, or null. */
    public @Nullable String firstPhone() {
        return mobilePhoneNo != null && !isCompany() ? mobilePhoneNo : phoneNo == null ? mobilePhoneNo : phoneNo;
    }
}
