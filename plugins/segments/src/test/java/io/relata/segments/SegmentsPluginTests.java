package io.relata.segments;

import io.relata.test.PluginContract;

/** Checks what every plugin owes the product. */
class SegmentsPluginTests extends PluginContract {}
