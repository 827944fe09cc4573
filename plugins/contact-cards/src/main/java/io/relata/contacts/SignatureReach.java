package io.relata.contacts;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import io.relata.platform.change.RecordField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the numbers and addresses of a signature: the first of a kind for its field, the others beside it. */
final class SignatureReach {

    private static final Pattern SOCIAL =
            Pattern.compile("(?i)(?:linkedin|facebook|twitter|instagram|youtube|tiktok|(?:^|/|\\bwww\\.)x)\\.com");
    private static final Pattern MOBILE = Pattern.compile(
            "(?i)(?:^|[^\\p{L}])(?:m|mob|mobil|mobile|mobiel|mobiili|portable|cell|gsm|matkapuhelin)\\b");
    private static final Pattern FAX = Pattern.compile("(?i)\\b(?:fax|faks|faksi|télécopie|telefax|f:)");
    private static final Pattern DIRECT =
            Pattern.compile("(?i)\\b(?:direct|direkte|direktenummer|rechtstreeks|ligne directe|suora)\\b");
    private static final Pattern SWITCHBOARD =
            Pattern.compile("(?i)\\b(?:switchboard|sentralbord|vaihde|centrale|standard|receptie|reception)\\b");
    private static final Pattern HOME = Pattern.compile("(?i)\\b(?:home|hjemme|privat|koti|thuis|privé|domicile)\\b");

    private final Map<String, String> values;
    private final PhoneNumberUtil phones;
    private final Set<String> seen = new HashSet<>();
    private final List<ChannelDraft> further = new ArrayList<>();

    /**
     * Makes one for a signature.
     *
     * @param values takes the values of fields
     */
    SignatureReach(Map<String, String> values, PhoneNumberUtil phones) {
        this.values = values;
        this.phones = phones;
    }

    /** Lists what the fields do not hold. */
    List<ChannelDraft> further() {
        return further;
    }

    void email(String address) {
        if (seen.add(address.toLowerCase(Locale.ROOT))) {
            var second = values.containsKey(ContactRecords.EMAIL.name());
            var kind = isPrivate(address) ? ChannelKind.PRIVATE : ChannelKind.WORK;
            add(second ? ContactRecords.EMAIL_2 : ContactRecords.EMAIL, ChannelMedium.EMAIL, kind, address);
        }
    }

    private static boolean isPrivate(String address) {
        var labels = address.substring(address.indexOf('@') + 1).split("\\.");
        return PublicMail.isProvider(labels[Math.max(0, labels.length - 2)].toLowerCase(Locale.ROOT));
    }

    void page(String address) {
        var key =
                address.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("/+$", "");
        if (!Reach.isHomePage(address) || !seen.add(key)) {
            return;
        }
        if (SOCIAL.matcher(address).find()) {
            keep(new ChannelDraft(ChannelMedium.WEB, ChannelKind.SOCIAL, address));
        } else {
            add(ContactRecords.HOME_PAGE, ChannelMedium.WEB, ChannelKind.OTHER, address);
        }
    }

    /**
     * Takes a phone or fax number.
     *
     * @param before the words before it, which may say what it is for
     */
    void number(PhoneNumberMatch found, String before) {
        if (seen.add(phones.format(found.number(), PhoneNumberFormat.E164))) {
            var kind = kind(found, before);
            add(
                    kind.field(ChannelMedium.PHONE),
                    ChannelMedium.PHONE,
                    kind,
                    found.rawString().strip());
        }
    }

    private ChannelKind kind(PhoneNumberMatch found, String before) {
        if (FAX.matcher(before).find()) {
            return ChannelKind.FAX;
        }
        if (MOBILE.matcher(before).find()) {
            return ChannelKind.MOBILE;
        }
        if (DIRECT.matcher(before).find()) {
            return ChannelKind.DIRECT;
        }
        if (SWITCHBOARD.matcher(before).find()) {
            return ChannelKind.SWITCHBOARD;
        }
        if (HOME.matcher(before).find()) {
            return ChannelKind.HOME;
        }
        var mobile = phones.getNumberType(found.number()) == PhoneNumberType.MOBILE;
        return mobile && (isFree(ContactRecords.MOBILE_PHONE_NO) || !isFree(ContactRecords.PHONE_NO))
                ? ChannelKind.MOBILE
                : ChannelKind.WORK;
    }

    private boolean isFree(RecordField<String> field) {
        return !values.containsKey(field.name());
    }

    /** Fills a field that is blank; what comes later stands beside it. */
    private void add(RecordField<String> field, ChannelMedium medium, ChannelKind kind, String value) {
        var free = isFree(field) && value.length() <= field.maxLength();
        if (free) {
            values.put(field.name(), value);
        }
        if (!free || medium == ChannelMedium.PHONE && kind != ChannelKind.usual(field)) {
            keep(new ChannelDraft(medium, kind, value));
        }
    }

    private void keep(ChannelDraft draft) {
        if (draft.value().length() <= draft.medium().maxLength()) {
            further.add(draft);
        }
    }
}
