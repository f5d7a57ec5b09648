package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Words;
import org.ordito.trame.placement.MonthRegister;
import org.ordito.trame.placement.RegisterDesk;
import org.ordito.trame.placement.RegisterState;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** The register of one month: the person or the host's tutor writes the hours, the tutor confirms, the lab checks. */
@Named("placementRegisterPage")
@RequestScoped
public class RegisterPage {

    private static final String PAGE = "/app/trame/placement-register.xhtml?number=";

    @Inject
    private Actor actor;

    @Inject
    private RegisterDesk desk;

    @Inject
    private Clock clock;

    @Inject
    private PageText text;

    @Inject
    private Language language;

    @Inject
    @Param(name = "number")
    private String number;

    private MonthRegister register;
    private List<RegisterDay> days;
    private Integer version;
    private String note;

    public MonthRegister getRegister() {
        if (register == null) {
            if (number == null) {
                throw new NotFound("register");
            }
            register = desk.open(actor, number);
        }
        return register;
    }

    public String getMonth() {
        return Words.month(getRegister().getMonth()).in(language.getLocale());
    }

    public String getPlacementAddress() {
        return PlacementInAddress.address(actor, getRegister().getPlacement());
    }

    /** Every day of the month on which the placement is there; past ones can be written about. */
    public List<RegisterDay> getDays() {
        if (days == null) {
            YearMonth month = getRegister().getMonth();
            LocalDate today = RomeTime.dayOf(clock.instant());
            Map<Integer, BigDecimal> hours = getRegister().getHours();
            days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(getRegister()::isDayOpen)
                    .map(day -> new RegisterDay(day, isWritable() && !day.isAfter(today), hours.get(day.getDayOfMonth()))).toList();
        }
        return days;
    }

    /** Monday 3. */
    public String label(RegisterDay day) {
        return DateTimeFormatter.ofPattern("EEEE d", language.getLocale()).format(day.getDate());
    }

    public boolean isTutor() {
        return getRegister().getPlacement().getParties().isHostTutor(actor);
    }

    public boolean isWritable() {
        return getRegister().getState().isOpen() && (isTutor() || getRegister().getPlacement().getParties().isTrainee(actor));
    }

    public boolean isConfirmable() {
        return isTutor() && getRegister().getState().isToConfirm();
    }

    public boolean isCheckable() {
        return actor.is(Role.LAB_COORDINATOR) && getRegister().getState() == RegisterState.CONFIRMED;
    }

    /** Whether the lab has it on its desk because it is late. */
    public boolean isLate() {
        return actor.is(Role.LAB_COORDINATOR) && desk.isLate(actor, number);
    }

    public void save() throws IOException {
        desk.write(actor, number, getVersion(), written());
        stay("placements.register.saved");
    }

    public void confirm() throws IOException {
        desk.confirm(actor, number, getVersion(), written());
        stay("placements.register.confirmed");
    }

    public void check() throws IOException {
        desk.check(actor, number, getVersion());
        stay("placements.register.checked");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, number, getVersion(), note);
        stay("placements.register.returned");
    }

    public void chase() throws IOException {
        desk.chase(actor, number);
        stay("placements.register.chased");
    }

    private Map<Integer, BigDecimal> written() {
        Map<Integer, BigDecimal> hours = new HashMap<>();
        getDays().stream().filter(day -> day.getHours() != null).forEach(day -> hours.put(day.getDate().getDayOfMonth(), day.getHours()));
        return hours;
    }

    private void stay(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(PAGE + number);
    }

    /** The version of the register that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getRegister().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
