package io.relata.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Read single fields of many contacts in one query, for the columns of a list.
 *
 * @since 0.1
 */
public interface ContactFields {

    /** The fields that can be read, by their names in the REST interface, in the order they are offered. */
    List<String> ALL = List.of(
            "companyName",
            "jobTitle",
            "email",
            "phoneNo",
            "mobilePhoneNo",
            "homePage",
            "address",
            "postCode",
            "county",
            "countryRegionCode",
            "territoryCode",
            "languageCode",
            "salutationCode",
            "organizationalLevelCode",
            "correspondenceType",
            "externalId",
            "lastDateModified",
            "createdAt");

    /** The fields of an address, by their names in the REST interface, as it is written on a letter. */
    List<String> ADDRESS = List.of("address", "address2", "postCode", "city", "county", "countryRegionCode");

    /**
     * Read fields.
     *
     * @param contacts the contacts' ids
     * @param fields their names, of {@link #ALL} or {@link #ADDRESS}
     * @return by contact the values by field name, as the REST interface shows them; blank ones are left out
     * @throws io.relata.platform.problem.Problem FORMAT for another field; DENIED
     */
    Map<UUID, Map<String, Object>> of(Collection<UUID> contacts, Collection<String> fields);
}
