package org.ordito.trame.completion;

import java.util.Optional;
import org.ordito.platform.TypedCode;

/** The code of a certificate: sixteen signs that nobody guesses. */
public record CertificateCode(String text) {

    private static final int LENGTH = 16;

    static CertificateCode random() {
        return new CertificateCode(TypedCode.random(LENGTH).text());
    }

    /** As somebody types it. Empty for what can be no code. */
    public static Optional<CertificateCode> typed(String written) {
        return TypedCode.typed(written, LENGTH).map(code -> new CertificateCode(code.text()));
    }
}
