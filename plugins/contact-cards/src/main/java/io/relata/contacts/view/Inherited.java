package io.relata.contacts.view;

import java.util.Set;

/** Names the fields whose value a person may have from the company. */
final class Inherited {

    static final Set<String> FIELDS = Set.of(
            "address",
            "address2",
            "postCode",
            "city",
            "county",
            "phoneNo",
            "mobilePhoneNo",
            "email",
            "homePage",
            "faxNo",
            "correspondenceType",
            "salespersonCode",
            "territoryCode",
            "countryRegionCode",
            "languageCode",
            "formatRegion");

    private Inherited() {}
}
