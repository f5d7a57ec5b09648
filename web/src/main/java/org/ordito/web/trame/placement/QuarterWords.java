package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.trame.placement.Quarter;
import org.ordito.web.text.PageText;

/** Quarters, and what is in none of them, as pages name them. */
@Named("quarterWords")
@RequestScoped
public class QuarterWords {

    @Inject
    private PageText text;

    public String name(Quarter quarter) {
        return quarter.isElsewhere() ? text.of("placements.quarter.elsewhere") : quarter.getName();
    }
}
