package io.relata.platform.query;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;

/**
 * Bound how many rows a program may ask for at once.
 *
 * @since 0.1
 */
public final class Limit {

    private Limit() {}

    /**
     * Read a limit.
     *
     * @param asked how many rows were asked for
     * @param most the most that are answered
     * @return as many as were asked for
     * @throws Problem FORMAT at {@code limit} when it is not 1 to {@code most}
     */
    public static int of(int asked, int most) {
        if (asked < 1 || asked > most) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.limit", most).at("limit");
        }
        return asked;
    }
}
