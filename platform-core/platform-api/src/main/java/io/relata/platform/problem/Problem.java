package io.relata.platform.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuse a call in a way the user can act on.
 *
 * <p>The text itself is a message key: it is translated where it is shown, at the field in a view and as problem
 * details (RFC 9457) over REST. A refused call has changed nothing.
 *
 * @since 0.1
 */
public final class Problem extends RuntimeException {

    private final ProblemCode code;
    private final String messageKey;
    private final transient List<Object> arguments;
    private final @Nullable String field;

    private Problem(ProblemCode code, String messageKey, List<Object> arguments, @Nullable String field) {
        super(code + " " + messageKey + (field == null ? "" : " [" + field + "]") + " " + arguments, null, false, true);
        this.code = code;
        this.messageKey = messageKey;
        this.arguments = arguments;
        this.field = field;
    }

    /**
     * Create a refusal.
     *
     * @param code the kind
     * @param messageKey the key of a text that says what to do next
     * @param arguments what the text's placeholders {@code {0}}, {@code {1}} … stand for
     * @return the refusal, to be thrown
     */
    public static Problem of(ProblemCode code, String messageKey, Object... arguments) {
        return new Problem(code, messageKey, List.of(arguments), null);
    }

    /**
     * Refuse because a field has no value.
     *
     * @param field the field's name as in the REST interface
     * @return the refusal
     */
    public static Problem required(String field) {
        return of(ProblemCode.REQ, "platform.problem.required").at(field);
    }

    /**
     * Refuse because a record is not there, or may not be seen by this user: the two look alike on purpose.
     *
     * @param what what was looked for, as the caller wrote it
     * @return the refusal, shown as 404 over REST
     */
    public static Problem notFound(Object what) {
        return of(ProblemCode.REF, "platform.problem.notFound", what);
    }

    /**
     * Name the field the refusal is about.
     *
     * @param fieldName the field's name as in the REST interface
     * @return the same refusal, at the field
     */
    public Problem at(String fieldName) {
        return new Problem(code, messageKey, arguments, fieldName);
    }

    /** Tell the kind of refusal. */
    public ProblemCode code() {
        return code;
    }

    /** Tell the key of the text to show. */
    public String messageKey() {
        return messageKey;
    }

    /** Tell the values of the text's placeholders, in order. */
    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Tell the field the refusal is about, if it is about one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Tell whether this is the refusal of {@link #notFound(Object)}. */
    public boolean isNotFound() {
        return "platform.problem.notFound".equals(messageKey);
    }

    @Override
    public String toString() {
        return "Problem[" + code + ", " + messageKey + ", " + Arrays.toString(arguments()) + ", field=" + field + "]";
    }
}
