package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.equipment.BookingTerms;
import org.ordito.trame.equipment.EquipmentTermsDesk;
import org.ordito.trame.equipment.MachineKind;
import org.ordito.web.text.PageText;

/** The kinds of machines with their training, and the rules of booking and of loans. */
@Named
@RequestScoped
public class MachineTermsPage {

    private static final String ADDRESS = "/app/trame/machine-terms.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private EquipmentTermsDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "kind")
    private String code;

    private List<MachineKind> kinds;
    private BookingTerms terms;
    private Integer kindVersion;
    private String name;
    private Boolean training;
    private Integer validMonths;
    private boolean monthsWritten;
    private Integer version;
    private List<String> days;
    private Map<String, Integer> number;

    public void saveKind() throws IOException {
        if (code == null) {
            desk.addKind(actor, name, isTraining(), validMonths);
        } else {
            desk.changeKind(actor, code, getKindVersion(), getName(), isTraining(), getValidMonths());
        }
        leave("machines.page.kind-saved");
    }

    public void saveTerms() throws IOException {
        desk.changeTerms(actor, getVersion(), getDays().stream().map(DayOfWeek::valueOf).toList(), new BookingTerms.Numbers(number.get("opens"), number.get("closes"),
                number.get("bookingHours"), number.get("weekHours"), number.get("daysAhead"), number.get("keepMonths"), number.get("loanDays"), number.get("loanNoticeDays"),
                number.get("loanAgainDays")));
        leave("machines.page.terms-saved");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(ADDRESS);
    }

    public List<MachineKind> getKinds() {
        if (kinds == null) {
            kinds = desk.kinds(actor);
        }
        return kinds;
    }

    /** The one in the address; null for a new one. */
    public MachineKind getKind() {
        return code == null ? null : getKinds().stream().filter(kind -> kind.getCode().equals(code)).findFirst().orElseThrow(() -> new NotFound(code));
    }

    public BookingTerms getTerms() {
        if (terms == null) {
            terms = desk.terms(actor);
        }
        return terms;
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public Integer getKindVersion() {
        return kindVersion == null && getKind() != null ? Integer.valueOf(getKind().getVersion()) : kindVersion;
    }

    public void setKindVersion(Integer kindVersion) {
        this.kindVersion = kindVersion;
    }

    public String getName() {
        return name == null && getKind() != null ? getKind().getName() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isTraining() {
        return training == null ? getKind() == null || getKind().isTraining() : training;
    }

    public void setTraining(boolean training) {
        this.training = training;
    }

    public Integer getValidMonths() {
        return !monthsWritten && getKind() != null ? getKind().getValidMonths() : validMonths;
    }

    public void setValidMonths(Integer validMonths) {
        this.validMonths = validMonths;
        monthsWritten = true;
    }

    public Integer getVersion() {
        return version == null ? Integer.valueOf(getTerms().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    /** The numbers of the form, by field. */
    public Map<String, Integer> getNumber() {
        if (number == null) {
            BookingTerms.Numbers known = getTerms().getNumbers();
            number = new HashMap<>(Map.of("opens", known.opens(), "closes", known.closes(), "bookingHours", known.bookingHours(), "weekHours", known.weekHours(),
                    "daysAhead", known.daysAhead(), "keepMonths", known.keepMonths(), "loanDays", known.loanDays(), "loanNoticeDays", known.loanNoticeDays(),
                    "loanAgainDays", known.loanAgainDays()));
        }
        return number;
    }

    public List<String> getDays() {
        return days == null ? getTerms().getDays().stream().map(DayOfWeek::name).toList() : days;
    }

    public void setDays(List<String> days) {
        this.days = days;
    }
}
