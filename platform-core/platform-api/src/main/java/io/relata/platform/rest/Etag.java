package io.relata.platform.rest;

import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Write and read the version of a record as the REST interface carries it: {@code ETag: "7"}, {@code If-Match: "7"}.
 *
 * @since 0.1
 */
public final class Etag {

    private Etag() {}

    /** Write a version as an ETag. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Read the version a caller saw.
     *
     * @param ifMatch the header, or null
     * @return the version; {@link Change#ANY_VERSION} when the header is missing or {@code *}
     * @throws Problem FORMAT when it is no ETag of ours
     */
    public static long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return Change.ANY_VERSION;
        }
        try {
            var version = Long.parseLong(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
            if (version >= 0) {
                return version;
            }
        } catch (NumberFormatException notOurs) {
            // refused below, like a version that stands for any
        }
        throw Problem.of(ProblemCode.FORMAT, "platform.problem.etag", ifMatch);
    }
}
