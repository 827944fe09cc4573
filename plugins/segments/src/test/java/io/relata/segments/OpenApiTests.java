package io.relata.segments;

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
        "segments,get post",
        "segments/{no},delete get patch",
        "segments/{no}/lines,get post",
        "segments/{no}/lines/{lineNo},delete get patch",
        "segments/{no}/lines/remove,post",
        "segments/{no}/contents,get",
        "segments/{no}/contents/{languageCode},delete put",
        "segments/{no}/add-contacts,post",
        "segments/{no}/reduce,post",
        "segments/{no}/refine,post",
        "segments/{no}/undo,post",
        "segments/{no}/criteria,get",
        "segments/{no}/save-criteria,post",
        "segments/{no}/reuse-criteria,post",
        "segments/{no}/apply-mailing-group,post",
        "segments/{no}/log,delete get post",
        "saved-segment-criteria,get",
        "saved-segment-criteria/{code},delete",
        "logged-segments,get",
        "logged-segments/{entryNo},get",
        "logged-segments/{entryNo}/interactions,get",
        "logged-segments/{entryNo}/cancel,post",
        "logged-segments/{entryNo}/uncancel,post",
        "logged-segments/delete-canceled,post",
    })
    void describesWhatProgramsMayCall(String path, String methods) {
        describes(path, methods);
    }
}
