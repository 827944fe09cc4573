package io.relata.setup;

import io.relata.platform.access.Access;
import io.relata.platform.number.Numbering;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Gives a fresh database the number series of contacts, so that the first contact can be created at once. */
@Component
class FirstSeries implements SmartInitializingSingleton {

    static final ShippedSeries CONTACTS = new ShippedSeries(
            Objects.requireNonNull(ContactSettings.FRESH.contactNos()),
            "CT",
            6,
            "Contacts",
            "setup.shipped.number-series.CONT");

    private final Access access;
    private final Numbering numbering;

    FirstSeries(Access access, Numbering numbering) {
        this.access = access;
        this.numbering = numbering;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (access.asSystem(() -> numbering.all().isEmpty())) {
            CONTACTS.createIfMissing(access, numbering);
        }
    }
}
