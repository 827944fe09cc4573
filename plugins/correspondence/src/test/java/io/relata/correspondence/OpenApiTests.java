package io.relata.correspondence;

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
        "merge-fields,get",
        "contacts/{no}/merged-text,get post",
        "contacts/{no}/emails,get post",
        "contacts/{no}/letter,get",
        "deliveries/{deliveryNo},delete get",
        "deliveries/{deliveryNo}/retry,post",
        "deliveries/{deliveryNo}/letter,get",
        "mailings,get post",
        "mailings/preview,post",
        "mailings/test,post",
        "mailings/{mailingNo},get",
        "mailings/{mailingNo}/deliveries,get",
        "mailings/{mailingNo}/start,post",
        "mailings/{mailingNo}/stop,post",
        "mailings/{mailingNo}/retry,post",
        "mailings/{mailingNo}/letters,get",
        "setup/mail-server,get",
        "setup/mail-server/password,delete put",
        "setup/mail-server/test,post",
    })
    void describesWhatProgramsMayCall(String path, String methods) {
        describes(path, methods);
    }
}
