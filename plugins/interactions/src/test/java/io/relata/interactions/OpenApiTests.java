package io.relata.interactions;

import io.relata.test.Platform;
import io.relata.test.calls.DescribedCalls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the addresses programs rely on. */
class OpenApiTests extends DescribedCalls {

    OpenApiTests(Platform platform) {
        super(platform);
    }

    @ParameterizedTest
    @CsvSource({
        "me,get patch",
        "clock,get put",
        "search,get",
        "plugins,get post",
        "plugins/{id}/start,post",
        "plugins/{id}/stop,post",
        "plugins/{id}/purge,get post",
        "users,get post",
        "roles,get post",
        "tokens,get post",
        "change-sets/{id}/undo,post",
        "setup/marketing,get patch",
        "setup/number-series,get post",
        "setup/number-series/{code},delete get patch",
        "setup/number-series/{code}/rename,post",
        "setup/{table},get post",
        "setup/{table}/{code},delete get patch",
        "setup/{table}/{code}/rename,post",
        "dashboard,get",
        "contacts,get post",
        "contacts/find,get",
        "contacts/bulk,post",
        "contacts/bulk/preview,post",
        "contacts/views,get post",
        "contacts/views/{id},delete get patch",
        "contacts/{no},delete get patch",
        "contacts/{no}/history,get",
        "contacts/{no}/default-phone,get",
        "contacts/{no}/salutation,get",
        "contacts/{no}/comments,get post",
        "contacts/{no}/comments/{id},delete patch",
        "contacts/{no}/alternative-addresses,get post",
        "contacts/{no}/alternative-addresses/{code},delete get patch",
        "contacts/{no}/alternative-addresses/{code}/date-ranges,get post",
        "contacts/{no}/active-address,get",
        "contacts/{no}/web-sources,get",
        "contacts/{no}/web-sources/{code},put",
        "contacts/{no}/web-sources/{code}/launch,get",
        "setup/salutations/{code}/formulas,get post",
        "setup/salutations/{code}/formulas/{id},delete patch",
        "contacts/{no}/statistics,get",
        "contacts/{no}/merge,post",
        "contacts/{no}/merge/{other},get",
        "contacts/{no}/{table},get",
        "contacts/{no}/{table}/{code},delete get put",
        "interactions,get post",
        "interactions/{entryNo},delete get",
        "interactions/{entryNo}/resume,post",
        "interactions/proposal,post",
        "interactions/evaluate,post",
        "interactions/cancel,post",
        "interactions/uncancel,post",
        "interactions/delete-canceled,post",
        "interactions/phone-calls,post",
        "interactions/export,get",
        "interactions/{entryNo}/correct,post",
        "interactions/{entryNo}/calendar,get",
        "interactions/{entryNo}/comments,get post",
        "interactions/{entryNo}/comments/{id},delete patch",
        "contacts/{no}/numbers-to-call,get",
        "setup/interaction-templates/{code}/languages,get post",
        "setup/interaction-templates/{code}/languages/{id},delete get patch",
        "setup/interaction-templates/{code}/languages/{id}/attachment,get",
        "setup/interaction-templates/{code}/default-language,put",
        "setup/interaction-templates/{code}/statistics,get",
        "setup/interaction-groups/{code}/statistics,get",
        "document-types,get",
        "setup/document-types,get",
        "setup/document-types/{code},get put",
        "setup/document-types/propose,post",
        "document-events,get post",
        "document-events/{id},get",
        "document-events/retry,post",
        "interactions/{entryNo}/document,get",
        "contacts/{no}/accounts,get post",
        "contacts/{no}/accounts/{kind}/{accountNo},delete",
        "attachments,post",
        "attachments/{id}/content,get",
    })
    void describesWhatProgramsMayCall(String path, String methods) {
        describes(path, methods);
    }
}
