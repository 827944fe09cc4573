package io.relata.host.schema;

/** Hear that a statement of the calling thread is done: the thread gets on with its work. */
public interface StatementListener {

    /** Hear of one statement. It must return at once. */
    void statementDone();
}
