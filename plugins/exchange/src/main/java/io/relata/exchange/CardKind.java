package io.relata.exchange;

/** Says what a card becomes. */
enum CardKind {
    /** A company. */
    COMPANY,
    /** A person at a company that is found or created. */
    PERSON_AT_COMPANY,
    /** An independent person. */
    PERSON,
    /** Nothing: it cannot be read. */
    BAD
}
