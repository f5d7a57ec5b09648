package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.PlacementTerms;
import org.ordito.web.text.PageText;

/** The numbers of the placements, to read and to change. */
@Named
@RequestScoped
public class PlacementTermsPage {

    @Inject
    private Actor actor;

    @Inject
    private HostDesk desk;

    @Inject
    private PageText text;

    private PlacementTerms terms;
    private Map<String, Integer> number;
    private BigDecimal lowestAllowance;
    private BigDecimal usualAllowance;
    private Integer version;

    public PlacementTerms getTerms() {
        if (terms == null) {
            terms = desk.terms(actor);
        }
        return terms;
    }

    public boolean isWritable() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    public void save() throws IOException {
        desk.writeTerms(actor, getVersion(), new PlacementTerms.Numbers(number.get("mostHours"), number.get("fewestMonths"), number.get("mostMonths"),
                number.get("standardLimit"), number.get("longerLimit"), number.get("fullPercent"), number.get("registerDays"),
                number.get("remindDays"), number.get("chaseDays"), number.get("noticeDays"), number.get("assessDays"), number.get("longestSuspension"),
                number.get("smallEmployees"), number.get("smallPlaces"), number.get("mediumEmployees"), number.get("mediumPlaces"), number.get("largePercent"),
                lowestAllowance, usualAllowance));
        Messages.addFlashGlobalInfo(text.of("placements.terms.saved"));
        Faces.redirect("/app/trame/placement-terms.xhtml");
    }

    /** The whole numbers of the form, by field. */
    public Map<String, Integer> getNumber() {
        fill();
        return number;
    }

    private void fill() {
        if (number == null) {
            PlacementTerms.Numbers known = getTerms().getNumbers();
            number = new HashMap<>(Map.of("mostHours", known.mostHours(), "fewestMonths", known.fewestMonths(), "mostMonths", known.mostMonths(), "standardLimit",
                    known.standardLimit(), "longerLimit", known.longerLimit(), "fullPercent", known.fullPercent(), "registerDays", known.registerDays(),
                    "remindDays", known.remindDays(), "chaseDays", known.chaseDays()));
            number.putAll(Map.of("noticeDays", known.noticeDays(), "assessDays", known.assessDays(), "longestSuspension", known.longestSuspension(),
                    "smallEmployees", known.smallEmployees(), "smallPlaces", known.smallPlaces(), "mediumEmployees", known.mediumEmployees(),
                    "mediumPlaces", known.mediumPlaces(), "largePercent", known.largePercent()));
            lowestAllowance = known.lowestAllowance();
            usualAllowance = known.usualAllowance();
        }
    }

    public BigDecimal getLowestAllowance() {
        fill();
        return lowestAllowance;
    }

    public void setLowestAllowance(BigDecimal lowestAllowance) {
        fill();
        this.lowestAllowance = lowestAllowance;
    }

    public BigDecimal getUsualAllowance() {
        fill();
        return usualAllowance;
    }

    public void setUsualAllowance(BigDecimal usualAllowance) {
        fill();
        this.usualAllowance = usualAllowance;
    }

    /** The version that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getTerms().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
