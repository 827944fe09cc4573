package io.relata.bench;

import java.util.SplittableRandom;

/**
 * One thing that is done over and over.
 *
 * @param name what it is called in the report
 * @param work does it once; the numbers choose with which contact
 */
record Operation(String name, Work work) {

    /** Do something once. */
    @FunctionalInterface
    interface Work {

        void run(SplittableRandom random) throws Exception;
    }
}
