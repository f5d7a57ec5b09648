package org.ordito.web.broker;

import com.nimbusds.jwt.proc.BadJWTException;

/** A token that proves nothing here. Of what stands in it only the reason is told. */
public class TokenRefused extends BadJWTException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a token. */
    public enum Reason {
        TOO_LONG, MALFORMED, NO_KEY_OF_OURS, SIGNATURE, ISSUER, AUDIENCE, EXPIRED, NOT_YET, SUBJECT
    }

    private final Reason reason;

    TokenRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
