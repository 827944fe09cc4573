package io.relata.interactions;

import io.relata.test.PluginContract;

/** Checks what every plugin owes the product. */
class InteractionsPluginTests extends PluginContract {}
