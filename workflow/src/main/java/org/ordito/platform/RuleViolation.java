package org.ordito.platform;

import java.util.Optional;

/**
 * A rule of the call, or of a form, that what was asked would break. It is an answer to a person, not a fault:
 * the page shows {@link #key()} as text, beside {@link #field()} when there is one, and keeps what was written.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;
    private final String field;

    /** @param key text key of the sentence that says what is wrong and what to do */
    public RuleViolation(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private RuleViolation(String field, String key, Object[] arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    /** The same violation, to be shown beside the named field of the form. */
    public RuleViolation at(String field) {
        return new RuleViolation(field, key, arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
