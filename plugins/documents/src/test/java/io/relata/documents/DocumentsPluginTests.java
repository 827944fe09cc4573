package io.relata.documents;

import io.relata.test.PluginContract;

/** Checks what every plugin owes the product. */
class DocumentsPluginTests extends PluginContract {}
