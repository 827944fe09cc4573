package io.relata.features.steps;

import io.relata.features.Term;
import java.util.List;

/** The fields of a contact that stories speak of. */
public enum ContactField implements Term {
    PHONE(
            "phoneNo",
            "phone number",
            "telefonnummeret",
            "puhelinnumero",
            "puhelinnumeroksi",
            "telefoonnummer",
            "numéro de téléphone"),
    EMAIL(
            "email",
            "e-mail address",
            "e-postadressen",
            "sähköpostiosoite",
            "sähköpostiosoitteeksi",
            "e-mailadres",
            "adresse e-mail"),
    ADDRESS("address", "address", "adressen", "osoite", "osoitteeksi", "adres", "adresse"),
    CITY("city", "city", "poststedet", "kaupunki", "kaupungiksi", "plaats", "ville"),
    JOB_TITLE("jobTitle", "job title", "stillingen", "tehtävänimike", "tehtävänimikkeeksi", "functie", "fonction"),
    FIRST_NAME("firstName", "first name", "fornavnet", "etunimi", "etunimeksi", "voornaam", "prénom"),
    MIDDLE_NAME(
            "middleName",
            "middle name",
            "mellomnavnet",
            "toinen nimi",
            "toiseksi nimeksi",
            "tweede voornaam",
            "deuxième prénom"),
    SURNAME("surname", "surname", "etternavnet", "sukunimi", "sukunimeksi", "achternaam", "nom de famille");

    private final String path;
    private final List<String> words;

    ContactField(String path, String... words) {
        this.path = path;
        this.words = List.of(words);
    }

    /** Tell its name in the REST interface and in ids on the page. */
    String path() {
        return path;
    }

    @Override
    public List<String> words() {
        return words;
    }
}
