package org.ordito.web.ideazione.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.ordito.ideazione.funding.FundingDesk;
import org.ordito.ideazione.funding.PublishedGrant;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** The grants that the transparency page shows to anybody. */
@Named
@RequestScoped
public class PublishedGrants {

    @Inject
    private Actor actor;

    @Inject
    private FundingDesk desk;

    @Inject
    @Param(name = "dopo")
    private String after;

    private Slice<PublishedGrant> slice;

    private Slice<PublishedGrant> slice() {
        if (slice == null) {
            if (after != null && !after.matches("\\d{1,18}")) {
                throw new NotFound(after);
            }
            slice = desk.published(actor, after);
        }
        return slice;
    }

    public List<PublishedGrant> getAll() {
        return slice().items();
    }

    /** Where the earlier ones begin; null at the end. */
    public String getNext() {
        return slice().next();
    }
}
