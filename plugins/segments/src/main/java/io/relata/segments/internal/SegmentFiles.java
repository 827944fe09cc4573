package io.relata.segments.internal;

import io.relata.platform.file.Files;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.SegmentRecords;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the files that are sent. */
@Component
class SegmentFiles {
    private final Files files;

    SegmentFiles(Files files) {
        this.files = files;
    }

    /**
     * Goes on only with a file that is there, or none.
     *
     * @throws Problem REF at {@code attachmentId}
     */
    void check(@Nullable UUID file) {
        if (file != null && files.find(file).isEmpty()) {
            throw Problem.of(ProblemCode.REF, "segments.problem.file", file).at(SegmentRecords.FILE.name());
        }
    }
}
