package org.ordito.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.ordito.platform.Settings;

/** How long the portal keeps what it keeps, for the pages that promise it. */
@Named
@ApplicationScoped
public class Retention {

    /** Days after its call’s deadline until a draft that was never sent is deleted. */
    public int getDraftDays() {
        return Settings.draftDays();
    }
}
