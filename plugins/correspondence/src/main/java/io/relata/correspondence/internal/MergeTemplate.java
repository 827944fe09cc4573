package io.relata.correspondence.internal;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.relata.correspondence.MergeField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A text with merge fields: fields and sections of fields in double braces, and nothing else that could do anything. */
final class MergeTemplate {
    private static final String BRACES = "{{";
    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^/!]?)\\s*([^{}]*?)\\s*}}(?!})");

    /** Values are put in as they are: whoever writes HTML of the result escapes all of it. */
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(false)
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withLoader(name -> {
                throw new IllegalArgumentException(name);
            });

    private final Template template;
    private final Set<MergeField> fields;

    private MergeTemplate(Template template, Set<MergeField> fields) {
        this.template = template;
        this.fields = fields;
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param at where a refusal belongs
     * @throws Problem FORMAT naming the first thing that is wrong
     */
    static MergeTemplate of(String text, String at) {
        var fields = fields(text, at);
        try {
            return new MergeTemplate(COMPILER.compile(text), fields);
        } catch (MustacheException | IllegalArgumentException unreadable) {
            throw broken(text, at);
        }
    }

    private static Set<MergeField> fields(String text, String at) {
        var fields = EnumSet.noneOf(MergeField.class);
        var tag = TAG.matcher(text);
        for (int from = text.indexOf(BRACES); from >= 0; from = text.indexOf(BRACES, tag.end())) {
            if (!tag.find(from) || tag.start() != from) {
                throw broken(text.substring(from), at);
            }
            if (!"!".equals(tag.group(1))) {
                fields.add(field(String.valueOf(tag.group(2)), at));
            }
        }
        return fields;
    }

    private static MergeField field(String name, String at) {
        return MergeField.find(name).orElseThrow(() -> Problem.of(
                        ProblemCode.FORMAT,
                        "correspondence.problem.mergeField",
                        name,
                        Nearest.to(name).tag())
                .at(at));
    }

    private static Problem broken(String text, String at) {
        var shown = text.substring(0, Math.min(40, text.length()));
        return Problem.of(ProblemCode.FORMAT, "correspondence.problem.braces", shown)
                .at(at);
    }

    /** Tells whether a text has any merge fields. */
    static boolean hasFields(String text) {
        return text.contains(BRACES);
    }

    Set<MergeField> fields() {
        return fields;
    }

    /** Merges values, which are by the fields' keys; what is not there is blank. */
    String merge(Map<MergeField, String> values) {
        var tree = new HashMap<String, Object>();
        for (var field : MergeField.values()) {
            var value = values.getOrDefault(field, "");
            var key = field.key().split("\\.", 2);
            if (key.length == 1) {
                tree.put(key[0], value);
            } else {
                branch(tree, key[0]).put(key[1], value);
            }
        }
        return template.execute(tree);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> branch(Map<String, Object> tree, String name) {
        return (Map<String, Object>) tree.computeIfAbsent(name, none -> new HashMap<String, Object>());
    }
}
