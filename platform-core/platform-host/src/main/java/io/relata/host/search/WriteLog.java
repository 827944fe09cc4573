package io.relata.host.search;

import java.util.List;
import java.util.UUID;

/** The log of committed changes, as far as the index needs it. */
interface WriteLog {

    /**
     * One record was written, removed, or asks to be indexed again.
     *
     * @param sequence its place in the log; a transaction that commits late fills a gap
     * @param type the kind of record
     * @param id the record
     */
    record Entry(long sequence, String type, UUID id) {}

    /** Tell the newest sequence; 0 in an empty log. */
    long head();

    /** Read entries after a sequence, in ascending order. */
    List<Entry> after(long sequence, int limit);
}
