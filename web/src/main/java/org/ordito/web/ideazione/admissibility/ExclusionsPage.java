package org.ordito.web.ideazione.admissibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.admissibility.AdmissibilityCheck;
import org.ordito.ideazione.admissibility.ExclusionDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Slice;
import org.ordito.web.text.PageText;

/** The proposed exclusions, of which the manager confirms as many as are selected. */
@Named
@RequestScoped
public class ExclusionsPage {

    private static final String ADDRESS = "/app/ideazione/exclusions.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private ExclusionDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param
    private String call;

    @Inject
    @Param
    private String after;

    private Slice<AdmissibilityCheck> slice;
    private List<ProposalRow> rows;

    public void confirm() throws IOException {
        Map<String, Integer> selected = getRows().stream().filter(ProposalRow::isSelected)
                .collect(Collectors.toMap(ProposalRow::getNumber, ProposalRow::getVersion));
        desk.confirm(actor, selected);
        Messages.addFlashGlobalInfo(text.of("admissibility.page.confirmed-many", selected.size()));
        Faces.redirect(address(null));
    }

    private Slice<AdmissibilityCheck> slice() {
        if (slice == null) {
            slice = desk.proposals(actor, blankToNull(call), blankToNull(after));
        }
        return slice;
    }

    public List<ProposalRow> getRows() {
        if (rows == null) {
            rows = slice().items().stream().map(ProposalRow::new).toList();
        }
        return rows;
    }

    public boolean isManager() {
        return actor.is(Role.MANAGER);
    }

    /** What follows; null at the end of the list. */
    public String getNextAddress() {
        return slice().next() == null ? null : address(slice().next());
    }

    private String address(String next) {
        String ofCall = blankToNull(call) == null ? "" : "call=" + URLEncoder.encode(call, StandardCharsets.UTF_8);
        return ADDRESS + "?" + ofCall + (next == null ? "" : "&after=" + next);
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
