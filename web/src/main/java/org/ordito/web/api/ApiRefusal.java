package org.ordito.web.api;

/** A request that is refused for its form, before any rule of the portal is asked. */
class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Object[] arguments;

    /** @param key text key of what is wrong; its last part is the problem's type */
    ApiRefusal(int status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.arguments = arguments;
    }

    int status() {
        return status;
    }

    String key() {
        return getMessage();
    }

    Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
