package org.ordito.web.api;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ordito.documents.VirusScanner;

/** {@code /health}: whether the virus scanner is there. People can work without it: uploads wait for it, so it never says DOWN. */
@Readiness
@ApplicationScoped
public class ScannerCheck implements HealthCheck {

    @Inject
    private VirusScanner scanner;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("virus-scanner").withData("scanner", scanner.condition().name().toLowerCase(Locale.ROOT)).up().build();
    }
}
