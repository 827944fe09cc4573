package io.relata.contacts;

import java.util.Set;

/**
 * Hold a contact that may be the one somebody is about to enter.
 *
 * @param contact the contact
 * @param reasons why it is thought to be the same, the strongest first
 * @param percent how sure that is, 1 to 99
 * @since 0.1
 */
public record SimilarContact(ContactFacts contact, Set<Reason> reasons, int percent) {

    /** Names what two contacts have in common. */
    public enum Reason {
        /** The same registration number or VAT registration number. */
        REGISTRATION_NUMBER,
        /** The same e-mail address. */
        EMAIL,
        /** The same name and post code. */
        NAME_AND_POST_CODE,
        /** The same name at the same company. */
        NAME_AND_COMPANY,
        /** The same mobile phone number, in any format. */
        MOBILE_PHONE_NO,
        /** The same phone number, in any format. */
        PHONE_NO,
        /** The same name. */
        NAME,
        /** A name that is spelt nearly alike. */
        SIMILAR_NAME,
        /** A name that is shortened, or has a word more. */
        SHORTENED_NAME,
        /** The same company. */
        COMPANY,
        /** The same domain of mail or web. */
        DOMAIN,
        /** The same address. */
        ADDRESS
    }
}
