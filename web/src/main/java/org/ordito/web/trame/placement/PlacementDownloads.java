package org.ordito.web.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.placement.payments.AllowanceListDesk;
import org.ordito.web.documents.DownloadSource;

/**
 * {@code /app/documents/placement/} with {@code <number>/project-<version>}, {@code <number>/attestation}, {@code <host>/convention}, or
 * {@code <list>/csv} and {@code <list>/xlsx}.
 */
@ApplicationScoped
public class PlacementDownloads implements DownloadSource {

    @Inject
    private PlacementDesk placements;

    @Inject
    private HostDesk hosts;

    @Inject
    private AllowanceListDesk lists;

    @Override
    public String name() {
        return "placement";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        String number = path.get(0);
        String item = path.size() == 2 ? path.get(1) : "";
        if (item.matches("project-\\d{1,4}")) {
            return placements.projectPdf(who, number, Integer.parseInt(item.substring(8)));
        }
        return switch (item) {
            case "attestation" -> placements.attestation(who, number);
            case "convention" -> hosts.convention(who, number);
            case "csv" -> lists.csv(who, number);
            case "xlsx" -> lists.xlsx(who, number);
            default -> throw new NotFound(String.join("/", path));
        };
    }
}
