package io.relata.documents;

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
        "x/documents,get post",
        "x/documents/{no},delete get patch",
        "x/documents/{no}/lines,get post",
        "x/documents/{no}/lines/{lineNo},delete patch",
        "x/documents/cover-sheets,post",
        "x/documents/{no}/post,post",
        "x/documents/{no}/cancel,post",
        "x/documents/{no}/print,post",
        "x/documents/{no}/send,post",
        "x/documents/{no}/preview,get",
    })
    void describesWhatProgramsMayCall(String path, String methods) {
        describes(path, methods);
    }
}
