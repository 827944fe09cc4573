package io.relata.correspondence.internal;

import io.relata.correspondence.MailSecurity;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hold the settings of this plugin. The password is not among them: settings stand in the history.
 *
 * @param host the mail server, or null: nothing is sent
 * @param port its port; what is usual for the security where null
 * @param security how the line is secured
 * @param userName who signs in there, or null where nobody needs to
 * @param fromAddress the address e-mails are from, or null: nothing is sent
 * @param fromName the name e-mails are from, or null
 * @param mailsPerMinute how many e-mails of mailings are sent in a minute; 60 when blank
 * @param mostMegabytes the most megabytes of all files of an e-mail; 10 when blank
 * @param companyName the name of the company that writes, or null
 * @param companyAddress its address, in lines, or null
 * @param companyPhoneNo its telephone number, or null
 * @param companyEmail its e-mail address, or null
 * @param companyHomePage its home page, or null
 */
public record CorrespondenceSettings(
        @Nullable String host,
        @Nullable Integer port,
        MailSecurity security,
        @Nullable String userName,
        @Nullable String fromAddress,
        @Nullable String fromName,
        @Nullable Integer mailsPerMinute,
        @Nullable Integer mostMegabytes,
        @Nullable String companyName,
        @Nullable String companyAddress,
        @Nullable String companyPhoneNo,
        @Nullable String companyEmail,
        @Nullable String companyHomePage) {
    /** The settings' name. */
    public static final String ID = "correspondence";

    /** What a fresh installation has. */
    public static final CorrespondenceSettings FRESH = new CorrespondenceSettings(
            null, null, MailSecurity.STARTTLS, null, null, null, 60, 10, null, null, null, null, null);

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:\\-]{1,250}");
    private static final int LINE = 250;

    /**
     * Check what is about to be set.
     *
     * @throws Problem FORMAT at the setting
     */
    public static Map<String, @Nullable Object> checked(Map<String, @Nullable Object> values) {
        var host = FieldValues.read(RecordField.text("host", LINE), values.get("host"));
        if (host != null && !HOST.matcher(host).matches()) {
            throw Problem.of(ProblemCode.FORMAT, "correspondence.problem.host", host)
                    .at("host");
        }
        var from = FieldValues.read(RecordField.text("fromAddress", LINE), values.get("fromAddress"));
        if (from != null) {
            MailAddress.of(from, "fromAddress");
        }
        for (var line : new String[] {"userName", "fromName", "companyName", "companyPhoneNo", "companyEmail"}) {
            requireOneLine(line, values.get(line));
        }
        requireBetween("port", values, 65_535);
        requireBetween("mailsPerMinute", values, 6_000);
        requireBetween("mostMegabytes", values, 100);
        return values;
    }

    private static void requireOneLine(String name, @Nullable Object value) {
        if (value instanceof String text && text.strip().chars().anyMatch(each -> each < ' ')) {
            throw Problem.of(ProblemCode.FORMAT, "correspondence.problem.oneLine")
                    .at(name);
        }
        FieldValues.read(RecordField.text(name, LINE), value);
    }

    private static void requireBetween(String name, Map<String, @Nullable Object> values, int most) {
        var number = FieldValues.read(RecordField.integer(name), values.get(name));
        if (number != null && (number < 1 || number > most)) {
            throw Problem.of(ProblemCode.FORMAT, "correspondence.problem.between", most)
                    .at(name);
        }
    }

    /** Tell whether e-mails can be handed over. */
    boolean ready() {
        return host != null && fromAddress != null;
    }

    int portInForce() {
        if (port != null) {
            return port;
        }
        return switch (security) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
        };
    }

    int perMinute() {
        return mailsPerMinute == null ? 60 : mailsPerMinute;
    }

    int megabytes() {
        return mostMegabytes == null ? 10 : mostMegabytes;
    }
}
