package io.relata.platform.access;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tell who is acting and check what they may do. Every service method asks here first.
 *
 * @since 0.1
 */
public interface Access {

    /**
     * Tell the acting user.
     *
     * @throws io.relata.platform.problem.Problem DENIED when nobody is signed in
     */
    User current();

    /** Tell the acting user, if anybody is signed in. */
    Optional<User> currentIfAny();

    /** Tell whether the acting user holds a permission; false when nobody is signed in. */
    boolean may(String permission);

    /**
     * Go on only with a permission.
     *
     * @param permission its name
     * @throws io.relata.platform.problem.Problem DENIED naming the permission
     */
    void require(String permission);

    /**
     * Do work as the system itself, with every permission: migrations of data, jobs, demo data.
     *
     * @param work what to do
     * @return the work's value
     */
    <T> T asSystem(Supplier<T> work);

    /**
     * Bind work to the acting user, so that it can be done on another thread: what takes long, while a page stays open.
     *
     * @param work what to do
     * @return the same work, done as the user who acts now
     */
    Runnable bound(Runnable work);
}
