package io.relata.contacts;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.relata.platform.change.RecordField;
import io.relata.platform.text.Folding;
import io.relata.platform.text.Shorten;
import io.relata.setup.CountryNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signature below a letter: first what has a form of its own (addresses of mail and web, numbers, post codes),
 * then what is left by its place and its words. Whoever pastes it sees and corrects the result.
 */
final class Signature {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})");
    private static final Pattern WEB = Pattern.compile(
            "(?i)\\b(?:https?://[^\\s<>]+|www\\.[^\\s<>]+|(?:[a-z0-9-]+\\.)+(?:com|org|net|eu|no|fi|nl|fr|be|se|dk|de|ch|uk)\\b[^\\s<>,]*)");
    private static final Pattern MEETING = Pattern.compile("(?i)aka\\.ms|teams\\.microsoft");
    private static final Pattern REGISTRATION = Pattern.compile(
            "(?i)\\b(org\\.?[ -]?(?:nr|no|nummer)|y-tunnus|business id|kvk(?:-nummer)?|siren|siret|rcs|vat(?:[ -]?(?:no|id|number))?|btw(?:-nummer)?|tva|alv|mva)\\b"
                    + "[^\\p{L}\\p{N}]*((?:[A-Z]{2} ?)?\\d[\\d .-]{5,}\\d(?: ?MVA|B\\d{2})?)");
    private static final Pattern TAX = Pattern.compile("(?i)vat|btw|tva|alv|mva");
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:N|FIN?|NL|F|B|S|SE|DK|D|DE|CH|NO|FR|BE)-)?(\\d{4} ?[A-Z]{2}|\\d{3} \\d{2}|\\d{4,5})\\s+(\\p{Lu}[\\p{L}.'’ -]{1,40})");
    private static final Pattern BRITISH_PLACE =
            Pattern.compile("(\\p{Lu}[\\p{L}.' -]{1,40}?),?\\s+([A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})\\b");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:^|[\\s,;/|])(?:e-?mail|e-?post|sähköposti|courriel|mail|web|www|internet"
                    + "|nett?side|kotisivu|site|tel|tlf|telefon|telefoon|téléphone|tél|phone|direct|puh|puhelin|mob|mobil|mobile|mobiel|mobiili"
                    + "|portable|cell|gsm|fax|faks|telefax|sentralbord|switchboard|office|[etmwfpd])\\s*[.:]+(?=\\s|$)");
    private static final Pattern GREETING = Pattern.compile(
            "(?i)^(?:(?:med\\s+)?(?:vennlig|vänlig|beste?)\\w*\\s+hilsen|hilsen|mvh|vh|(?:kind|best|warm|many)?\\s*regards|best( wishes)?|sincerely( yours)?"
                    + "|yours (?:sincerely|truly|faithfully)|cheers|thanks|thank you|takk|kiitos|(?:ystävällisin |parhain )?terveisin|terveisin|yst\\.? terv\\.?"
                    + "|(?:met\\s+)?(?:vriendelijke|hartelijke)\\s+groet(?:en)?|groet(?:en)?|mvg|(?:bien |très )?cordialement|salutations?( distinguées)?|bien à vous"
                    + "|sent from my .*|sendt fra .*|envoyé (?:de|depuis) .*|verzonden (?:vanaf|met) .*|lähetetty .*)[\\s,.!]*$");
    private static final Pattern GROUP = Pattern.compile("(?:^|[\\s,(])(?:Group|Gruppen|Konsern)(?=$|[\\s,.)])");
    private static final Pattern PERSON_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\.?");
    private static final Pattern PARTICLE =
            Pattern.compile("(?i)van|von|der|den|de|del|della|di|da|du|la|le|af|av|ten|ter|te|zu|zum|'t|y|el|bin");
    private static final int MOST_LINES = 60;

    private final CountryNames countries;
    private final @Nullable String home;
    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();
    private final SignatureReach reach;
    private String mailbox = "";
    private String domain = "";

    /**
     * Makes a reader for one text.
     *
     * @param countries the countries there are
     * @param home the country numbers belong to that name none, or null
     */
    Signature(CountryNames countries, @Nullable String home) {
        this.countries = countries;
        this.home = home;
        this.reach = new SignatureReach(values, phones);
    }

    /** Reads a text; nothing when it tells neither a name nor a way to reach somebody. */
    Optional<PastedContact> read(String text) {
        var lines = lines(text);
        lines.forEach(this::noticeMail);
        var region = region();
        for (String line : lines) {
            var left = country(place(phones(registration(web(mail(line))), region)));
            if (!left.isBlank()) {
                rest.add(left);
            }
        }
        return words();
    }

    private static List<String> lines(String text) {
        return text.replace('\u00a0', ' ')
                .lines()
                .flatMap(line -> Arrays.stream(line.split("\\s+[|•·»]\\s+|\\t|\\s[–—]\\s| {3,}")))
                .map(line -> line.replaceAll("^[>\\s*_-]+|[\\s*_,;-]+$", ""))
                .filter(line -> !line.isBlank() && !GREETING.matcher(line).matches())
                .limit(MOST_LINES)
                .toList();
    }

    private void noticeMail(String line) {
        var found = EMAIL.matcher(line);
        if (mailbox.isEmpty() && found.find()) {
            mailbox = Folding.fold(found.group().substring(0, found.group().indexOf('@')));
            domain = found.group(1).toLowerCase(Locale.ROOT);
        }
    }

    /** The country numbers are dialled in: that of the mail address, or ours. */
    private String region() {
        var top = domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        if (phones.getSupportedRegions().contains(top)) {
            return top;
        }
        return home == null ? "ZZ" : home;
    }

    private String mail(String line) {
        var found = EMAIL.matcher(line);
        while (found.find()) {
            reach.email(found.group());
        }
        return unlabelled(found.replaceAll(" ").replaceAll("[<(\\[]\\s*[>)\\]]", " "), line);
    }

    private String web(String line) {
        var found = WEB.matcher(line);
        while (found.find()) {
            if (!MEETING.matcher(found.group()).find()) {
                reach.page(found.group().replaceFirst("[.,;)]+$", ""));
            }
        }
        return unlabelled(found.replaceAll(" "), line);
    }

    private String registration(String line) {
        var found = REGISTRATION.matcher(line);
        while (found.find()) {
            var tax = TAX.matcher(found.group()).find();
            put(
                    tax ? ContactRecords.VAT_REGISTRATION_NO : ContactRecords.REGISTRATION_NUMBER,
                    found.group(2).strip());
        }
        return found.replaceAll(" ").strip();
    }

    private String phones(String line, String region) {
        var left = new StringBuilder();
        var from = 0;
        for (var found : phones.findNumbers(line, region)) {
            var before = line.substring(from, found.start());
            left.append(before);
            from = found.end();
            reach.number(found, before);
        }
        return from == 0 ? line : unlabelled(left.append(line.substring(from)).toString(), line);
    }

    /** Takes away the words before something that was taken out: they said what it was. */
    private static String unlabelled(String left, String line) {
        if (left.equals(line)) {
            return line;
        }
        var labels = LABEL.matcher(" " + left);
        return labels.replaceAll(" ")
                .replaceAll("[\\s,;:/()<>\\[\\]+-]+$|^[\\s,;:/()<>\\[\\]+-]+", "")
                .strip();
    }

    private String place(String line) {
        var british = BRITISH_PLACE.matcher(line);
        var continental = PLACE.matcher(line);
        if (values.containsKey("postCode")) {
            return line;
        }
        if (british.find()) {
            return placed(line, british, 2, 1);
        }
        return continental.find() ? placed(line, continental, 1, 2) : line;
    }

    private String placed(String line, Matcher found, int postCode, int city) {
        put(ContactRecords.POST_CODE, found.group(postCode));
        var town = found.group(city).strip();
        var known = town.contains(" ") ? countries.code(town.substring(town.lastIndexOf(' ') + 1)) : null;
        if (known != null) {
            put(ContactRecords.COUNTRY_REGION_CODE, known);
            town = town.substring(0, town.lastIndexOf(' '));
        }
        put(ContactRecords.CITY, town);
        var street = line.substring(0, found.start()).replaceAll("[\\s,]+$", "");
        if (!street.isBlank()) {
            put(ContactRecords.ADDRESS, street);
        } else if (!rest.isEmpty() && isStreet(rest.getLast())) {
            put(ContactRecords.ADDRESS, rest.removeLast());
        }
        return line.substring(found.end()).replaceAll("^[\\s,.]+", "");
    }

    private static boolean isStreet(String line) {
        return line.matches(".*\\d.*") && line.length() <= ContactRecords.ADDRESS.maxLength();
    }

    private String country(String line) {
        var code = line.isBlank() ? null : countries.code(line);
        if (code == null || line.length() < 4) {
            return line;
        }
        put(ContactRecords.COUNTRY_REGION_CODE, code);
        return "";
    }

    /** Tells who it is from the lines that are left. */
    private Optional<PastedContact> words() {
        String company = null;
        String name = null;
        String title = null;
        for (String part : parts()) {
            if (company == null && isCompany(part)) {
                company = part;
            } else if (name == null && isPerson(part)) {
                name = part;
            } else if (title == null && (name == null ? isWrittenLikeAName(part) : company == null && isTitle(part))) {
                title = part;
            }
        }
        if (name == null && company == null && values.isEmpty()) {
            return Optional.empty();
        }
        var person = name != null;
        if (person || company != null) {
            values.put("type", person ? "person" : "company");
        }
        put(ContactRecords.NAME, person ? name : company);
        if (person) {
            put(ContactRecords.JOB_TITLE, title);
        }
        return Optional.of(new PastedContact(values, person ? company : null, reach.further()));
    }

    /** Cuts "Sales manager, Fjord AS" in two where one of the two is a company or a person. */
    private List<String> parts() {
        var parts = new ArrayList<String>();
        for (String line : rest) {
            var pieces = line.split(",\\s+");
            var telling = pieces.length == 2 && (isCompany(pieces[0]) || isCompany(pieces[1]) || isPerson(pieces[0]));
            parts.addAll(telling ? List.of(pieces) : List.of(line));
        }
        return parts;
    }

    private boolean isCompany(String text) {
        if (text.length() > ContactRecords.NAME.maxLength()) {
            return false;
        }
        var label = domain.contains(".") ? domain.substring(0, domain.lastIndexOf('.')) : "";
        label = plain(label.substring(label.lastIndexOf('.') + 1));
        var named = label.length() > 2
                && !PublicMail.isProvider(label)
                && plain(text).contains(label);
        return LegalForms.stands(text) || GROUP.matcher(text).find() || named && !isMailbox(text);
    }

    /** Tells whether a text is what the mail address calls its owner. */
    private boolean isMailbox(String text) {
        var names = Folding.fold(text).split("[^\\p{L}\\p{N}]+");
        return mailbox.length() > 2
                && Arrays.stream(names).anyMatch(name -> name.length() > 2 && mailbox.contains(name));
    }

    private boolean isPerson(String text) {
        // with a telling mail address only its owner's name counts: titles are written like names in English
        return isWrittenLikeAName(text) && (isMailbox(text) || !mailboxNames());
    }

    private static boolean isWrittenLikeAName(String text) {
        var words = text.split("\\s+");
        if (words.length < 2 || words.length > 5 || text.length() > ContactRecords.NAME.maxLength()) {
            return false;
        }
        var named = Arrays.stream(words)
                .filter(word -> PERSON_WORD.matcher(word).matches())
                .count();
        var all = Arrays.stream(words)
                .allMatch(word -> PERSON_WORD.matcher(word).matches()
                        || PARTICLE.matcher(word).matches());
        return all && named >= 2;
    }

    /** Tells whether some line is what the mail address calls its owner. */
    private boolean mailboxNames() {
        return rest.stream().anyMatch(line -> !LegalForms.stands(line) && line.contains(" ") && isMailbox(line));
    }

    private static boolean isTitle(String text) {
        return text.length() <= 60 && text.chars().noneMatch(Character::isDigit);
    }

    private static String plain(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void put(RecordField<String> field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.putIfAbsent(field.name(), Shorten.to(field.maxLength(), value.strip()));
        }
    }
}
