package org.ordito.platform;

/** A policy's answer: yes, or no with the reason as a text key. */
public record Permission(boolean isGranted, String reason, Object... arguments) {

    private static final Permission GRANTED = new Permission(true, null);

    public static Permission granted() {
        return GRANTED;
    }

    public static Permission refused(String reason, Object... arguments) {
        return new Permission(false, reason, arguments);
    }

    /** Granted when the condition holds, otherwise refused with the reason. */
    public static Permission when(boolean condition, String reason, Object... arguments) {
        return condition ? GRANTED : refused(reason, arguments);
    }

    /** This permission, and when it is granted also the other one. */
    public Permission and(Permission other) {
        return isGranted ? other : this;
    }

    /** This permission, or when it is refused the other one. */
    public Permission or(Permission other) {
        return isGranted ? this : other;
    }

    /** Does nothing when granted. @throws NotAllowed with the reason when refused */
    public void orRefuse() {
        if (!isGranted) {
            throw new NotAllowed(reason, arguments);
        }
    }
}
