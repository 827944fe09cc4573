package io.relata.segments.internal;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.LogProgress;
import io.relata.segments.Segment;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Knows which segments are being logged, and lets that be stopped. */
@Component
class LogRuns {
    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();

    /** Tells how far one has come. */
    static final class Run {
        private final long all;
        private final AtomicLong done = new AtomicLong();
        private final AtomicBoolean stopped = new AtomicBoolean();

        private Run(long all) {
            this.all = all;
        }

        /**
         * Notes that lines are recorded.
         *
         * @throws Problem STATE when somebody asked to stop
         */
        void recorded(int lines) {
            done.addAndGet(lines);
            if (stopped.get()) {
                throw Problem.of(ProblemCode.STATE, "segments.problem.stopped");
            }
        }

        private LogProgress progress() {
            return new LogProgress(done.get(), all, stopped.get());
        }
    }

    /**
     * Begins to log a segment.
     *
     * @throws Problem STATE when it is being logged already
     */
    Run begin(Segment segment) {
        var run = new Run(segment.figures().lines());
        if (runs.putIfAbsent(segment.id(), run) != null) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.underWay", segment.no());
        }
        return run;
    }

    void end(Segment segment) {
        runs.remove(segment.id());
    }

    Optional<LogProgress> progress(Segment segment) {
        return Optional.ofNullable(runs.get(segment.id())).map(Run::progress);
    }

    /**
     * Asks to stop.
     *
     * @throws Problem STATE when the segment is not being logged
     */
    void stop(Segment segment) {
        var run = runs.get(segment.id());
        if (run == null) {
            throw Problem.of(ProblemCode.STATE, "segments.problem.notUnderWay", segment.no());
        }
        run.stopped.set(true);
    }
}
