package io.relata.host.rest;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;

/** Names the refusals of the REST interface itself and the status each is shown with. */
final class Refusals {

    /** Whoever wants to know which version the caller saw refuses with this key. */
    static final String VERSION_REQUIRED = "platform.rest.versionRequired";

    /** Whoever takes files refuses one that is too large with this key. */
    private static final String FILE_TOO_LARGE = "platform.problem.file.tooLarge";

    private Refusals() {}

    /**
     * Tell the status of a refusal.
     *
     * @param problem the refusal
     * @param ifMatch whether the caller said which version was seen
     */
    static int status(Problem problem, boolean ifMatch) {
        if (problem.isNotFound()) {
            return 404;
        }
        if (problem.messageKey().equals(VERSION_REQUIRED)) {
            return 428;
        }
        if (problem.messageKey().equals(FILE_TOO_LARGE)) {
            return 413;
        }
        return switch (problem.code()) {
            case REQ, FORMAT, REF, TYPE -> 400;
            case STATE, DUP -> 409;
            case DENIED -> 403;
            case CONFLICT -> ifMatch ? 412 : 409;
        };
    }

    static Problem notSignedIn() {
        return Problem.of(ProblemCode.DENIED, "platform.rest.signIn");
    }

    static Problem denied() {
        return Problem.of(ProblemCode.DENIED, "platform.rest.denied");
    }

    static Problem tooManyAttempts(long seconds) {
        return Problem.of(ProblemCode.STATE, "platform.access.locked", seconds);
    }

    static Problem noSuchPath(String path) {
        return Problem.of(ProblemCode.REF, "platform.rest.noSuchPath", path);
    }

    static Problem methodNotAllowed(String method, String allowed) {
        return Problem.of(ProblemCode.STATE, "platform.rest.method", method, allowed);
    }

    static Problem mediaType(String sent, String accepted) {
        return Problem.of(ProblemCode.FORMAT, "platform.rest.mediaType", sent, accepted);
    }

    static Problem notAcceptable(String offered) {
        return Problem.of(ProblemCode.FORMAT, "platform.rest.notAcceptable", offered);
    }

    static Problem malformed(int line, int column) {
        return Problem.of(ProblemCode.FORMAT, "platform.rest.malformed", line, column);
    }

    static Problem unreadable() {
        return Problem.of(ProblemCode.FORMAT, "platform.rest.unreadable");
    }

    static Problem bodyMissing() {
        return Problem.of(ProblemCode.REQ, "platform.rest.bodyMissing");
    }

    static Problem tooLarge() {
        return Problem.of(ProblemCode.FORMAT, "platform.rest.tooLarge");
    }

    static Problem badRequest() {
        return Problem.of(ProblemCode.FORMAT, "platform.rest.badRequest");
    }

    static Problem wrongType(String field, Object value) {
        return Problem.of(ProblemCode.FORMAT, "platform.rest.wrongType", String.valueOf(value))
                .at(field);
    }

    static Problem unknownField(String field) {
        return Problem.of(ProblemCode.FORMAT, "platform.problem.unknownField", field)
                .at(field);
    }
}
