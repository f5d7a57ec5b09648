package org.ordito.web.trame.visits;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ordito.trame.visits.Visit;
import org.ordito.trame.visits.VisitGuide;
import org.ordito.trame.visits.VisitLanguage;
import org.ordito.trame.visits.VisitPlan;
import org.ordito.trame.visits.VisitText;

/** An appointment with the public as it stands in its form: what was written, by the names of the fields. */
public class VisitForm {

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, Integer> number = new HashMap<>();
    private BigDecimal price;
    private VisitLanguage[] languages;
    private boolean registration;

    VisitForm(Visit visit) {
        VisitText words = visit.getText();
        text.put("title", words.title());
        text.put("summary", words.summary());
        text.put("description", words.description());
        text.put("meetingPlace", words.meetingPlace());
        text.put("shown", words.shown());
        text.put("accessibility", words.accessibility());
        text.put("guideName", visit.getGuide().getName());
        text.put("guideLicence", visit.getGuide().getLicence());
        text.put("guideAccount", visit.getGuide().getAccount());
        VisitPlan plan = visit.getPlan();
        number.put("minutes", plan.minutes() == 0 ? null : plan.minutes());
        number.put("mostPeople", plan.mostPeople());
        number.put("closesHours", plan.closesHours());
        number.put("keepDays", plan.keepDays());
        price = plan.price();
        languages = plan.languages().toArray(VisitLanguage[]::new);
        registration = plan.registration();
    }

    VisitText words() {
        return new VisitText(text.get("title"), text.get("summary"), text.get("description"), text.get("meetingPlace"), text.get("shown"), text.get("accessibility"));
    }

    VisitPlan plan() {
        Set<VisitLanguage> chosen = EnumSet.noneOf(VisitLanguage.class);
        chosen.addAll(Arrays.asList(languages));
        return new VisitPlan(number.get("minutes"), price, chosen, registration, number.get("mostPeople"), number.get("closesHours"), number.get("keepDays"));
    }

    VisitGuide guide() {
        return new VisitGuide(text.get("guideName"), text.get("guideLicence"), text.get("guideAccount"));
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, Integer> getNumber() {
        return number;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public VisitLanguage[] getLanguages() {
        return languages;
    }

    public void setLanguages(VisitLanguage[] languages) {
        this.languages = languages == null ? new VisitLanguage[0] : languages;
    }

    public boolean isRegistration() {
        return registration;
    }

    public void setRegistration(boolean registration) {
        this.registration = registration;
    }
}
