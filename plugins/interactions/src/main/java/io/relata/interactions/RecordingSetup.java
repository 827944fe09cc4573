package io.relata.interactions;

import java.util.List;

/**
 * Show a type of document with what becomes of its moments.
 *
 * @param code the type's code
 * @param type the type
 * @param name its name in the reader's language
 * @param plugin the name of the plugin that brings it
 * @param rules one for each moment it can have, in the order of moments
 * @since 0.1
 */
public record RecordingSetup(String code, DocumentType type, String name, String plugin, List<RecordingRule> rules) {

    /** Tell the version of the whole: it grows with every rule that changes. */
    public long version() {
        return rules.stream().mapToLong(RecordingRule::version).sum();
    }

    /** Tell whether anything of it is recorded. */
    public boolean records() {
        return rules.stream().anyMatch(RecordingRule::records);
    }
}
