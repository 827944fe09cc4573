package io.relata.contacts;

import static io.relata.contacts.SimilarContact.Reason.ADDRESS;
import static io.relata.contacts.SimilarContact.Reason.COMPANY;
import static io.relata.contacts.SimilarContact.Reason.DOMAIN;
import static io.relata.contacts.SimilarContact.Reason.EMAIL;
import static io.relata.contacts.SimilarContact.Reason.MOBILE_PHONE_NO;
import static io.relata.contacts.SimilarContact.Reason.NAME;
import static io.relata.contacts.SimilarContact.Reason.NAME_AND_COMPANY;
import static io.relata.contacts.SimilarContact.Reason.NAME_AND_POST_CODE;
import static io.relata.contacts.SimilarContact.Reason.PHONE_NO;
import static io.relata.contacts.SimilarContact.Reason.REGISTRATION_NUMBER;
import static io.relata.contacts.SimilarContact.Reason.SHORTENED_NAME;
import static io.relata.contacts.SimilarContact.Reason.SIMILAR_NAME;

import io.relata.contacts.SimilarContact.Reason;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs whether two contacts are the same: what they have in common speaks for it, each thing by its own weight; what
 * both have and differs in speaks against it.
 */
final class Weighing {

    private static final int SUREST = 99;
    private static final List<Reason> STRONG = List.of(REGISTRATION_NUMBER, EMAIL, MOBILE_PHONE_NO);

    private final Portrait one;
    private final Portrait other;
    private final NameLikeness name;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    Weighing(Portrait one, Portrait other) {
        this.one = one;
        this.other = other;
        this.name = one.nameLikeness(other);
        reach();
        place();
        name();
    }

    Set<Reason> reasons() {
        return Collections.unmodifiableSet(reasons);
    }

    /** Tells how sure it is that the two are the same, 0 to 99. */
    int percent() {
        double doubt = 1;
        for (var reason : reasons) {
            doubt *= 1 - weight(reason) / 100.0;
        }
        return Math.min(SUREST, (int) Math.round((1 - doubt) * against() * 100));
    }

    private void reach() {
        if (one.sharesRegistration(other)) {
            reasons.add(REGISTRATION_NUMBER);
        }
        if (one.sharesMailbox(other)) {
            reasons.add(EMAIL);
        } else if (one.shares(other, Portrait::domain)) {
            reasons.add(DOMAIN);
        }
        if (one.sharesMobile(other)) {
            reasons.add(MOBILE_PHONE_NO);
        } else if (one.sharesPhone(other)) {
            reasons.add(PHONE_NO);
        }
    }

    private void place() {
        if (one.shares(other, Portrait::address) && !one.isElsewhere(other)) {
            reasons.add(ADDRESS);
        }
    }

    private void name() {
        var colleagues = isAlike(one.employerLikeness(other));
        switch (name) {
            case SAME ->
                reasons.add(
                        colleagues
                                ? NAME_AND_COMPANY
                                : one.shares(other, Portrait::postCode) ? NAME_AND_POST_CODE : NAME);
            case SIMILAR -> reasons.add(SIMILAR_NAME);
            case SHORTENED -> reasons.add(SHORTENED_NAME);
            case RELATED, OTHER -> {}
        }
        if (colleagues && (name == NameLikeness.SIMILAR || name == NameLikeness.SHORTENED)) {
            reasons.add(COMPANY);
        }
    }

    private static boolean isAlike(NameLikeness likeness) {
        return likeness == NameLikeness.SAME || likeness == NameLikeness.SIMILAR;
    }

    /** Colleagues share a phone number, and namesakes a name: for persons alone these say little. */
    private int weight(Reason reason) {
        return switch (reason) {
            case REGISTRATION_NUMBER -> 97;
            case EMAIL, NAME_AND_POST_CODE, NAME_AND_COMPANY -> 92;
            case MOBILE_PHONE_NO -> 80;
            case PHONE_NO -> one.company() ? 70 : 35;
            case NAME -> one.company() ? 80 : 65;
            case SIMILAR_NAME -> one.company() ? 62 : 50;
            case SHORTENED_NAME -> 35;
            case COMPANY -> 45;
            case DOMAIN -> one.company() ? 45 : 25;
            case ADDRESS -> 30;
        };
    }

    private double against() {
        return names() * registrations() * (Collections.disjoint(reasons, STRONG) ? weakTraits() : 1);
    }

    /** One number with the authorities is one company, whatever it is called; two numbers are two. */
    private double registrations() {
        return one.differsInRegistration(other) ? 0.3 : 1;
    }

    private double names() {
        if (one.name() == null || other.name() == null || reasons.contains(REGISTRATION_NUMBER)) {
            return 1;
        }
        return switch (name) {
            case RELATED -> 0.55;
            case OTHER -> 0.45;
            case SAME, SIMILAR, SHORTENED -> 1;
        };
    }

    /** People and companies move, change numbers and jobs: that counts only where nothing tells the two are one. */
    private double weakTraits() {
        var against = one.isElsewhere(other) ? 0.75 : 1;
        if (one.employer() != null && other.employer() != null && !isAlike(one.employerLikeness(other))) {
            against *= 0.75;
        }
        if (one.differs(other, Portrait::mobile)) {
            against *= 0.8;
        }
        if (one.company() && one.differs(other, Portrait::phone)) {
            against *= 0.85;
        }
        if (one.differs(other, Portrait::mailbox)) {
            against *= one.shares(other, Portrait::domain) ? 0.95 : 0.85;
        }
        return against;
    }
}
