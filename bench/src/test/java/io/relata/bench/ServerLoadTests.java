package io.relata.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerLoadTests {

    @Test
    void addsUpUserAndSystemTime() {
        var stat = "42 (a (strange) name) S 1 42 42 0 -1 4194304 100 0 0 0 250 50 0 0 20 0 30 0 1 2 3";

        assertThat(ServerLoad.ticks(stat)).isEqualTo(300);
    }

    @Test
    void leavesWaitingOutOfTheMachinesWork() {
        assertThat(OtherLoad.busyTicks("cpu  100 10 50 9000 700 5 5 30 0 0")).isEqualTo(200);
    }

    @Test
    void knowsNothingOfAProductElsewhere() {
        assertThat(new ServerLoad(null).cpuMillis()).isEmpty();
        assertThat(new OtherLoad(new ServerLoad(null)).average()).isEmpty();
    }
}
