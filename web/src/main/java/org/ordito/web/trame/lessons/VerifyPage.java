package org.ordito.web.trame.lessons;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.trame.completion.CertificateDesk;
import org.ordito.trame.completion.VerifiedCertificate;

/** {@code /trame/attestati}: anybody writes the code of a certificate and reads whether it is good. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {

    private static final int LONGEST = 40;

    @Inject
    private CertificateDesk desk;

    @Inject
    private HttpServletRequest request;

    private String code;
    private Optional<VerifiedCertificate> certificate = Optional.empty();

    @PostConstruct
    void read() {
        String written = request.getParameter("codice");
        code = written == null ? "" : written.strip().substring(0, Math.min(LONGEST, written.strip().length()));
        if (!code.isEmpty()) {
            certificate = desk.verify(code);
        }
    }

    /** As it was written; empty for none. */
    public String getCode() {
        return code;
    }

    /** Null for none. */
    public VerifiedCertificate getCertificate() {
        return certificate.orElse(null);
    }
}
