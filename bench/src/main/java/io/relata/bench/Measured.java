package io.relata.bench;

import java.util.OptionalDouble;

/**
 * What came of measuring an operation.
 *
 * @param name the operation
 * @param clients how many did it at once
 * @param p50 half of the calls took no longer, in milliseconds
 * @param p95 95 of 100 calls took no longer, in milliseconds
 * @param perSecond how many were done in a second
 * @param cpuMillis processor time for one, in milliseconds: of the server, or of the thread below it
 */
record Measured(String name, int clients, double p50, double p95, double perSecond, OptionalDouble cpuMillis) {}
