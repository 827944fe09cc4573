package io.relata.contacts;

import io.relata.platform.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tell what came, or would come, of doing something with many contacts.
 *
 * @param results what came of each, by name
 * @since 0.1
 */
public record BulkOutcome(List<Result> results) {

    /** Say what came of a contact. */
    public enum Kind {
        /** It was done. */
        DONE,
        /** It was so before, and stays untouched. */
        ALREADY,
        /** A rule refused it, and it stays as it is. */
        REFUSED
    }

    /**
     * Tell what came of a contact.
     *
     * @param contact the contact as it was before
     * @param kind what came of it
     * @param others how many more contacts it reached: people who follow their company, or go with it
     * @param problem for a refusal the reason, which says what to do next; null otherwise
     * @since 0.1
     */
    public record Result(
            ContactFacts contact,
            Kind kind,
            int others,
            @Nullable Problem problem) {

        static Result refused(ContactFacts contact, Problem problem) {
            return new Result(contact, Kind.REFUSED, 0, problem);
        }

        /** Tells the result of something that reached so many contacts. */
        static Result reached(ContactFacts contact, int reached) {
            return new Result(contact, reached == 0 ? Kind.ALREADY : Kind.DONE, Math.max(0, reached - 1), null);
        }
    }

    /**
     * Tell why a contact stays as it is.
     *
     * @param contact the contact
     * @param reason says what to do next
     * @since 0.1
     */
    public record Refusal(ContactFacts contact, Problem reason) {}

    /** Count those it was done with. */
    public int done() {
        return count(Kind.DONE);
    }

    /** Count those that were so before. */
    public int already() {
        return count(Kind.ALREADY);
    }

    /** Count the further contacts that were reached. */
    public int others() {
        return results.stream().mapToInt(Result::others).sum();
    }

    private int count(Kind kind) {
        return (int) results.stream().filter(result -> result.kind() == kind).count();
    }

    /** List those that stay as they are, each with the reason. */
    public List<Refusal> refused() {
        return results.stream()
                .flatMap(result ->
                        Optional.ofNullable(result.problem())
                                .map(reason -> new Refusal(result.contact(), reason))
                                .stream())
                .toList();
    }
}
