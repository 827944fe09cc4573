package io.relata.host.rest;

import io.relata.host.RelataClock;
import io.relata.host.access.HostPermissions;
import io.relata.platform.access.Access;
import io.relata.platform.problem.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and moves the clock where the product was started with a fixed one; elsewhere there is nothing here. */
@RestController
@RequestMapping(ApiPaths.V1 + "/clock")
class ClockController {

    /** Tells the time. */
    record Time(@Nullable Instant now) {}

    private final ObjectProvider<RelataClock> clocks;
    private final Access access;

    ClockController(ObjectProvider<RelataClock> clocks, Access access) {
        this.clocks = clocks;
        this.access = access;
    }

    @GetMapping
    Time get() {
        access.current();
        return new Time(fixed().instant());
    }

    @PutMapping
    Time move(@RequestBody Time wanted) {
        access.require(HostPermissions.CLOCK);
        var clock = fixed();
        if (wanted.now() == null) {
            throw Problem.required("now");
        }
        clock.moveTo(wanted.now());
        return new Time(clock.instant());
    }

    private RelataClock fixed() {
        var clock = clocks.getIfAvailable();
        if (clock == null || !clock.isFixed()) {
            throw Problem.notFound("clock");
        }
        return clock;
    }
}
