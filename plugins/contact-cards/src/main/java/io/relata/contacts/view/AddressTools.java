package io.relata.contacts.view;

import io.relata.contacts.AddressLines;
import io.relata.contacts.AlternativeAddresses;
import io.relata.ui.kit.Desk;
import org.springframework.stereotype.Component;

/** Holds what it takes to show and keep addresses. */
@Component
record AddressTools(Desk desk, AlternativeAddresses addresses, AddressDialogs dialogs, AddressLines lines) {}
