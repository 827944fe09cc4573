package io.relata.correspondence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.correspondence.MergeField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Merges values into texts, and refuses what is no text with merge fields. */
class MergeTemplateTests {
    private static String merge(String text, MergeField field, String value) {
        return MergeTemplate.of(text, "body").merge(Map.of(field, value));
    }

    @Test
    void fillsInFieldsAndLeavesBlankWhatIsNotThere() {
        assertThat(merge("Dear {{contact.name}}{{ contact.city }},", MergeField.CONTACT_NAME, "Åse Ødegård"))
                .isEqualTo("Dear Åse Ødegård,");
    }

    @Test
    void showsASectionOnlyWhereTheFieldHasAValue() {
        var text = "{{#contact.jobTitle}}As {{contact.jobTitle}}. {{/contact.jobTitle}}"
                + "{{^contact.jobTitle}}Without title. {{/contact.jobTitle}}End";
        assertThat(merge(text, MergeField.CONTACT_JOB_TITLE, "chief")).isEqualTo("As chief. End");
        assertThat(merge(text, MergeField.CONTACT_JOB_TITLE, "")).isEqualTo("Without title. End");
    }

    @ParameterizedTest
    @CsvSource({
        "contact.nam,{{contact.name}}",
        "contact.mail,{{contact.email}}",
        "salesperson.phone,{{salesperson.phoneNo}}",
        "salutation,{{salutation.formal}}",
        "contact.name.class,{{contact.name}}",
    })
    void namesTheFieldThereIsNotAndTheNearestThereIs(String typed, String nearest) {
        assertThatThrownBy(() -> MergeTemplate.of("Hello {{" + typed + "}}", "body"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT);
                    assertThat(problem.field()).contains("body");
                    assertThat(problem.arguments()).containsExactly(typed, nearest);
                });
    }

    @ParameterizedTest
    @DisplayName("T27 nothing in a text can do anything but stand for a value")
    @ValueSource(
            strings = {
                "{{{contact.name}}}",
                "{{& contact.name}}",
                "{{> secrets}}",
                "{{=<% %>=}}<% contact.name %>",
                "{{contact.name",
                "{{#contact.name}}never closed",
                "{{/contact.name}}",
                "{{.}}",
                "{{#.}}{{/.}}",
                "{{}}",
                "{{contact.getClass}}",
            })
    void refusesWhatIsNoPlainField(String text) {
        assertThatThrownBy(() -> MergeTemplate.of(text, "body"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT));
    }

    @ParameterizedTest
    @DisplayName("T27 other languages' expressions are text")
    @ValueSource(strings = {"${7*7}", "#{7*7}", "<#assign a=1>", "<script>alert(1)</script>", "{0}", "{contact.name}"})
    void leavesOtherExpressionsAsTheyAre(String text) {
        assertThat(merge(text, MergeField.CONTACT_NAME, "Ada")).isEqualTo(text);
    }

    @ParameterizedTest
    @DisplayName("T27 what stands in a value is a value")
    @ValueSource(
            strings = {
                "{{contact.city}}",
                "{{#contact.name}}",
                "${7*7}",
                "<b>Ada</b>",
                "{{",
            })
    void takesValuesLiterally(String value) {
        assertThat(merge("Dear {{contact.name}}!", MergeField.CONTACT_NAME, value))
                .isEqualTo("Dear " + value + "!");
    }

    @Test
    void writesHtmlInWhichNothingIsMarkup() {
        var html =
                MailHtml.of("Hi <b>you</b> & \"all\"\nsecond\n\nSee https://example.com/a?b=1&c=2. <script>x</script>");
        assertThat(html)
                .contains("Hi &lt;b&gt;you&lt;/b&gt; &amp; &quot;all&quot;<br>second")
                .contains("<a href=\"https://example.com/a?b=1&amp;c=2\">https://example.com/a?b=1&amp;c=2</a>.")
                .doesNotContain("<script>")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @DisplayName("T28 an address is one address")
    @ValueSource(
            strings = {
                "a@b.no\r\nBcc: c@d.no",
                "a@b.no, c@d.no",
                "a@b.no;c@d.no",
                "Ada <a@b.no>",
                "a@b.no\n",
                "a b@c.no",
                "a@",
                "@b.no",
                "\"a\\\"@b.no",
            })
    void refusesWhatIsMoreThanAnAddress(String typed) {
        assertThatThrownBy(() -> MailAddress.of(typed, "address"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("address"));
    }

    @Test
    void knowsAddressesOfAllCountries() {
        assertThat(MailAddress.of("post@blåbær.no", "address").text()).isEqualTo("post@xn--blbr-roah.no");
        assertThat(MailAddress.firstOf(" a@b.no ; c@d.no")).isEqualTo("a@b.no");
        assertThat(MailAddress.of("a@b.no", "address")
                        .named("Ada\r\nBcc: x@y.no")
                        .toString())
                .doesNotContain("\n")
                .doesNotContain("\r");
    }
}
