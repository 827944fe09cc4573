package io.relata.correspondence;

import io.relata.test.PluginContract;

/** Checks what every plugin owes the product. */
class CorrespondencePluginTests extends PluginContract {}
