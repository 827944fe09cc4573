package io.relata.exchange;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import io.relata.contacts.ContactRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one card: what it becomes, and under which name. */
final class CardReading {
    private final CodeLookup codes;

    CardReading(CodeLookup codes) {
        this.codes = codes;
    }

    ReadCard read(CardFile.Piece piece) {
        if (!piece.complete()) {
            return ReadCard.bad("", Remark.of("exchange.bad.unfinished", Integer.toString(piece.line())));
        }
        try (var reader = new VCardReader(piece.text())) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            var card = reader.readNext();
            return card == null
                    ? ReadCard.bad("", Remark.of("exchange.bad.unreadable", Integer.toString(piece.line())))
                    : contact(card);
        } catch (IOException | RuntimeException unreadable) {
            // a parser of foreign files may stumble in any way; the other cards go on
            return ReadCard.bad("", Remark.of("exchange.bad.unreadable", Integer.toString(piece.line())));
        }
    }

    private ReadCard contact(VCard card) {
        var kind = card.getKind();
        var formatted = clean(
                card.getFormattedName() == null ? null : card.getFormattedName().getValue());
        if (kind != null && (kind.isGroup() || Kind.LOCATION.equals(kind.getValue()))) {
            return ReadCard.bad(Objects.requireNonNullElse(formatted, ""), Remark.of("exchange.bad.group"));
        }
        var fields = new CardFields(codes);
        var units = units(card);
        var company = units.isEmpty() ? null : units.getFirst();
        units.stream().skip(1).forEach(unit -> fields.leaveOut("exchange.left.department", unit));
        return isCompany(card, formatted, company)
                ? company(card, fields, company == null ? formatted : company)
                : person(card, fields, formatted, company);
    }

    private static List<String> units(VCard card) {
        return card.getOrganizations().stream()
                .map(Organization::getValues)
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(CardReading::clean)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static boolean isCompany(VCard card, @Nullable String formatted, @Nullable String company) {
        var shown = card.getExtendedProperty("X-ABSHOWAS");
        if (card.getKind() != null && card.getKind().isOrg()
                || shown != null && "company".equalsIgnoreCase(shown.getValue())) {
            return company != null || formatted != null;
        }
        return company != null
                && parts(card.getStructuredName()).isEmpty()
                && (formatted == null || formatted.equalsIgnoreCase(company));
    }

    private ReadCard company(VCard card, CardFields fields, @Nullable String name) {
        var shown = Objects.requireNonNullElse(name, "");
        fields.put("type", "company");
        fields.fit(ContactRecords.NAME, shown);
        fields.reach(card, false);
        fields.leaveRest(card);
        return new ReadCard(
                CardKind.COMPANY,
                shown,
                null,
                fields.values(),
                fields.channels(),
                fields.addresses(),
                fields.leftOut(),
                null);
    }

    private ReadCard person(VCard card, CardFields fields, @Nullable String formatted, @Nullable String company) {
        fields.put("type", "person");
        fields.reach(card, true);
        var name = name(card, fields, formatted);
        if (name == null) {
            return ReadCard.bad("", Remark.of("exchange.bad.noName"));
        }
        fields.position(card);
        fields.leaveRest(card);
        return new ReadCard(
                company == null ? CardKind.PERSON : CardKind.PERSON_AT_COMPANY,
                name,
                company,
                fields.values(),
                fields.channels(),
                fields.addresses(),
                fields.leftOut(),
                null);
    }

    /** Takes the parts of the name where first and last name are told apart, else the whole. */
    private static @Nullable String name(VCard card, CardFields fields, @Nullable String formatted) {
        var structured = card.getStructuredName();
        var given = structured == null ? null : clean(structured.getGiven());
        var family = structured == null ? null : clean(structured.getFamily());
        if (structured != null && given != null && family != null) {
            var middle = structured.getAdditionalNames().stream()
                    .map(CardReading::clean)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            fields.fit(ContactRecords.FIRST_NAME, given);
            fields.fit(ContactRecords.MIDDLE_NAME, middle);
            fields.fit(ContactRecords.SURNAME, family);
            return Stream.of(given, middle, family)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        var whole = Stream.of(formatted, parts(structured), nickname(card))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElseGet(fields::standIn);
        if (whole != null) {
            fields.fit(ContactRecords.NAME, whole);
        }
        return whole;
    }

    private static String parts(@Nullable StructuredName name) {
        if (name == null) {
            return "";
        }
        return Stream.concat(
                        Stream.concat(Stream.ofNullable(name.getGiven()), name.getAdditionalNames().stream()),
                        Stream.ofNullable(name.getFamily()))
                .map(CardReading::clean)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String nickname(VCard card) {
        return card.getNickname() == null || card.getNickname().getValues().isEmpty()
                ? null
                : clean(card.getNickname().getValues().getFirst());
    }

    /** Tidies a text: one line, no control characters, null when nothing is left. */
    static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var tidy = text.replaceAll("\\p{Cntrl}+", " ").replaceAll("\\s+", " ").strip();
        return tidy.isEmpty() ? null : tidy;
    }
}
