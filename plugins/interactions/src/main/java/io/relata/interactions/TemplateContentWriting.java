package io.relata.interactions;

import io.relata.platform.change.Change;
import io.relata.platform.change.Values;

/**
 * Ask whether the content of a template may be kept; heard inside the transaction, before it is written.
 *
 * @param change the change it belongs to
 * @param template the template's code
 * @param content the content as it is going to be, by the fields of {@link InteractionRecords#TEMPLATE_LANGUAGE_TYPE}
 * @since 0.1
 */
public record TemplateContentWriting(Change change, String template, Values content) {}
