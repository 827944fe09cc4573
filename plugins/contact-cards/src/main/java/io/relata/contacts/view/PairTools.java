package io.relata.contacts.view;

import io.relata.contacts.Duplicates;
import io.relata.ui.kit.Desk;
import org.springframework.stereotype.Component;

/** Holds what it takes to compare and decide on pairs. */
@Component
record PairTools(Desk desk, Duplicates duplicates, MergeDialogs merges) {}
