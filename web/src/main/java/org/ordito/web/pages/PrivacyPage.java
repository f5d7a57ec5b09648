package org.ordito.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.ordito.platform.Settings;

/** What the privacy notice promises and settings say. */
@Named
@ApplicationScoped
public class PrivacyPage {

    /** Days after its call’s deadline until a draft that was never sent is deleted. */
    public int getDraftDays() {
        return Settings.draftDays();
    }
}
