package io.relata.contacts;

import io.relata.test.PluginContract;

/** Checks what every plugin owes the product. */
class ContactsPluginTests extends PluginContract {}
