package io.relata.exchange;

import io.relata.test.PluginContract;

/** Checks what every plugin owes the product. */
class ExchangePluginTests extends PluginContract {}
