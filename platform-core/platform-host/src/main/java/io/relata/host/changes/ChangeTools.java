package io.relata.host.changes;

/** Holds what every change needs. */
record ChangeTools(Transactions transactions, RecordRows rows, Journal journal, Vetoes vetoes) {}
