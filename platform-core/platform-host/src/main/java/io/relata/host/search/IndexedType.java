package io.relata.host.search;

/**
 * Tell how far the index is with one kind of record.
 *
 * @param type the kind of record
 * @param documents how many records the index holds
 * @param live whether a started plugin answers for it; else its records are hidden
 * @param complete whether all records are in the index; false while it is rebuilt
 * @param done how many records the running rebuild has read
 */
public record IndexedType(String type, long documents, boolean live, boolean complete, long done) {}
