package io.relata.setup;

import io.relata.test.PluginContract;

class ContactSetupPluginTests extends PluginContract {}
