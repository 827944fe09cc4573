package io.relata.exchange;

import ezvcard.VCard;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Email;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import io.relata.contacts.AddressDraft;
import io.relata.contacts.ChannelDraft;
import io.relata.contacts.ChannelKind;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.Channels;
import io.relata.contacts.ContactRecords;
import io.relata.platform.change.RecordField;
import io.relata.platform.text.Shorten;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the fields a card fills, and what finds no place in a contact. */
final class CardFields {
    /** Says that an e-mail address or a phone number is used as the name. */
    static final Remark NO_NAME = Remark.of("exchange.left.noName");

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]+@(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");
    private static final Pattern WEB =
            Pattern.compile("(?i)(?:https?://)?[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*\\.[\\p{L}]{2,}(?::\\d+)?(?:[/?#]\\S*)?");

    private final CodeLookup codes;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<ChannelDraft> channels = new ArrayList<>();
    private final CardAddresses addresses;
    private final List<Remark> leftOut = new ArrayList<>();

    CardFields(CodeLookup codes) {
        this.codes = codes;
        this.addresses = new CardAddresses(this, codes);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** Tells the numbers and addresses that fields of a contact do not tell all of. */
    List<ChannelDraft> channels() {
        return channels;
    }

    /** Tells the addresses beside the one those fields hold. */
    List<AddressDraft> addresses() {
        return addresses.further();
    }

    List<Remark> leftOut() {
        return leftOut;
    }

    void put(String field, String value) {
        values.put(field, value);
    }

    void leaveOut(String key, String what) {
        leftOut.add(Remark.of(key, Shorten.withEllipsis(80, what)));
    }

    /** Fills a field; what is too long is cut, and said. */
    void fit(RecordField<String> field, @Nullable String text) {
        var fitting = fitting(field, text);
        if (fitting != null) {
            values.put(field.name(), fitting);
        }
    }

    /** Tidies a text for a field; what is too long is cut, and said. */
    @Nullable
    String fitting(RecordField<String> field, @Nullable String text) {
        var tidy = CardReading.clean(text);
        if (tidy == null || tidy.length() <= field.maxLength()) {
            return tidy;
        }
        leaveOut("exchange.left.cut", tidy);
        return Shorten.to(field.maxLength(), tidy).strip();
    }

    /** Fills phone numbers, e-mail addresses, the address, the home page and the language. */
    void reach(VCard card, boolean person) {
        var parts = CardAddresses.groups(card);
        own(card.getTelephoneNumbers(), parts)
                .sorted(Comparator.comparing(phone -> rank(phone.getPref(), names(phone.getTypes()))))
                .forEach(phone -> telephone(phone, person));
        own(card.getEmails(), parts)
                .sorted(Comparator.comparing(email -> rank(email.getPref(), mailNames(email.getTypes()))))
                .forEach(this::email);
        card.getAddresses().stream()
                .sorted(Comparator.comparing(address -> rank(address.getPref(), CardAddresses.types(address))))
                .forEach(address -> addresses.add(card, address));
        own(card.getUrls(), parts)
                .sorted(Comparator.comparing((Url url) -> rank(
                        url.getPref(),
                        url.getType() == null
                                ? List.of()
                                : List.of(url.getType().toLowerCase(Locale.ROOT)))))
                .forEach(this::homePage);
        card.getLanguages().stream()
                .sorted(Comparator.comparing(language -> rank(language.getPref(), List.of())))
                .forEach(language -> language(language.getValue()));
    }

    /** What belongs to one of the further addresses is not the contact's own. */
    private static <T extends VCardProperty> Stream<T> own(List<T> properties, Set<String> parts) {
        return properties.stream()
                .filter(property -> property.getGroup() == null || !parts.contains(property.getGroup()));
    }

    /** The preferred first, then what is for work, then the rest. */
    private static int rank(@Nullable Integer preference, Collection<String> types) {
        if (preference != null) {
            return preference;
        }
        if (types.contains("pref")) {
            return 0;
        }
        return types.contains("work") ? 200 : 300;
    }

    private static List<String> names(Collection<TelephoneType> types) {
        return types.stream()
                .map(type -> type.getValue().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> mailNames(Collection<EmailType> types) {
        return types.stream()
                .map(type -> type.getValue().toLowerCase(Locale.ROOT))
                .toList();
    }

    static boolean isPhone(String number) {
        return number.length() <= ContactRecords.PHONE_NO.maxLength()
                && number.chars().noneMatch(Character::isLetter);
    }

    static boolean isEmail(String address) {
        return address.length() <= ContactRecords.EMAIL.maxLength()
                && EMAIL.matcher(address).matches()
                && !address.contains("..")
                && !address.startsWith(".")
                && !address.contains(".@");
    }

    static boolean isPage(String page) {
        return page.length() <= ContactRecords.HOME_PAGE.maxLength()
                && WEB.matcher(page).matches();
    }

    private void telephone(Telephone phone, boolean person) {
        var uri = phone.getUri();
        var number = number(phone);
        if (number == null) {
            return;
        }
        var kind = CardKinds.ofPhone(names(phone.getTypes()));
        var field = phoneField(phone);
        var taken = values.get(field.name());
        if (Objects.equals(taken, number)) {
            return;
        }
        if (!isPhone(number) || taken != null && field == ContactRecords.PAGER) {
            leaveOut("exchange.left.phone", number);
            return;
        }
        if (taken != null) {
            further(ChannelMedium.PHONE, kind, number, "exchange.left.phone");
            return;
        }
        values.put(field.name(), number);
        if (kind == ChannelKind.HOME) {
            channels.add(new ChannelDraft(ChannelMedium.PHONE, kind, number));
        }
        if (uri != null && uri.getExtension() != null && field == ContactRecords.PHONE_NO) {
            fit(ContactRecords.EXTENSION_NO, uri.getExtension());
        }
    }

    private void further(ChannelMedium medium, ChannelKind kind, String value, String tooMany) {
        if (channels.stream().filter(each -> each.medium() == medium).count() < Channels.MOST) {
            channels.add(new ChannelDraft(medium, kind, value));
        } else {
            leaveOut(tooMany, value);
        }
    }

    static @Nullable String number(Telephone phone) {
        var uri = phone.getUri();
        return CardReading.clean(uri == null ? phone.getText() : uri.getNumber());
    }

    /** Tells which field of a contact, or of an address, a number belongs into. */
    static RecordField<String> phoneField(Telephone phone) {
        var types = names(phone.getTypes());
        if (types.contains("fax")) {
            return ContactRecords.FAX_NO;
        }
        if (types.contains("pager")) {
            return ContactRecords.PAGER;
        }
        return types.contains("cell") ? ContactRecords.MOBILE_PHONE_NO : ContactRecords.PHONE_NO;
    }

    private void email(Email property) {
        var address = CardReading.clean(property.getValue());
        if (address == null) {
            return;
        }
        address = address.replaceFirst("(?i)^mailto:", "");
        if (address.equalsIgnoreCase(String.valueOf(values.get("email")))
                || address.equalsIgnoreCase(String.valueOf(values.get("email2")))) {
            return;
        }
        var free = !values.containsKey("email") ? "email" : !values.containsKey("email2") ? "email2" : null;
        var kind = CardKinds.ofEmail(mailNames(property.getTypes()));
        if (!isEmail(address)) {
            leaveOut("exchange.left.email", address);
        } else if (free == null) {
            further(ChannelMedium.EMAIL, kind, address, "exchange.left.email");
        } else {
            values.put(free, address);
            if (kind == ChannelKind.PRIVATE) {
                channels.add(new ChannelDraft(ChannelMedium.EMAIL, kind, address));
            }
        }
    }

    private void homePage(Url url) {
        var page = CardReading.clean(url.getValue());
        if (page == null || page.equals(values.get("homePage"))) {
            return;
        }
        if (!isPage(page)) {
            leaveOut("exchange.left.url", page);
        } else if (values.containsKey("homePage")) {
            further(ChannelMedium.WEB, ChannelKind.OTHER, page, "exchange.left.url");
        } else {
            values.put("homePage", page);
        }
    }

    private void language(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return;
        }
        var code = codes.language(tag);
        if (code == null || values.containsKey("languageCode")) {
            leaveOut("exchange.left.language", tag);
        } else {
            values.put("languageCode", code);
        }
    }

    /** Fills the job title from the title, or else the role. */
    void position(VCard card) {
        Stream.concat(
                        card.getTitles().stream().map(title -> title.getValue()),
                        card.getRoles().stream().map(role -> role.getValue()))
                .filter(text -> text != null && !text.isBlank())
                .forEach(text -> {
                    if (values.containsKey("jobTitle")) {
                        leaveOut("exchange.left.title", text);
                    } else {
                        fit(ContactRecords.JOB_TITLE, text);
                    }
                });
    }

    /** Says what else the card holds. */
    void leaveRest(VCard card) {
        card.getNotes().forEach(note -> {
            var text = CardReading.clean(note.getValue());
            if (text != null) {
                leaveOut("exchange.left.note", text);
            }
        });
        if (!card.getPhotos().isEmpty() || !card.getLogos().isEmpty()) {
            leftOut.add(Remark.of("exchange.left.photo"));
        }
        if (card.getBirthday() != null) {
            leftOut.add(Remark.of("exchange.left.birthday"));
        }
    }

    /** Finds something to call a contact by that has no name. */
    @Nullable
    String standIn() {
        var found = Stream.of("email", "mobilePhoneNo", "phoneNo")
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (found == null) {
            return null;
        }
        leftOut.add(NO_NAME);
        return found.toString();
    }
}
