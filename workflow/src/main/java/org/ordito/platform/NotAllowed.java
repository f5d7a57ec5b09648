package org.ordito.platform;

/** Somebody asked for what is not theirs to see or do; answered with 403 and the reason. */
public class NotAllowed extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /** @param key text key of the reason */
    public NotAllowed(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
