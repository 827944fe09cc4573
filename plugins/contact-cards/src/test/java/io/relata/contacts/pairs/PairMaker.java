package io.relata.contacts.pairs;

import java.util.Random;

/** Makes pairs of one kind of contact in one country. */
abstract class PairMaker {

    final Random random;
    final Slips slips;
    final Birth birth;
    final Land land;
    final Pairing pairing;

    PairMaker(Random random, Land land, Pairing pairing) {
        this.random = random;
        this.slips = new Slips(random);
        this.birth = new Birth(random, land);
        this.land = land;
        this.pairing = pairing;
    }

    abstract void make();
}
