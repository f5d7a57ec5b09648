package org.ordito.web.api;

import java.util.Locale;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.ordito.trame.indicators.ShownCount;
import org.ordito.web.text.PageText;

/** One indicator as the API shows it: numbers of fewer than three people, and parts that would give them away, are absent. */
@JsonbPropertyOrder({"code", "programme", "phase", "name", "women", "men", "others", "total", "unknown", "hidden"})
public class IndicatorDocument {

    private final ShownCount count;

    IndicatorDocument(ShownCount count) {
        this.count = count;
    }

    public String getCode() {
        return count.indicator().name();
    }

    public String getProgramme() {
        return count.indicator().getProgramme().name();
    }

    public String getPhase() {
        return count.indicator().getPhase().name();
    }

    public String getName() {
        return PageText.in(Locale.ITALIAN, "indicators.name." + count.indicator());
    }

    public Integer getWomen() {
        return count.women();
    }

    public Integer getMen() {
        return count.men();
    }

    /** Of another gender, or who did not say which. */
    public Integer getOthers() {
        return count.others();
    }

    public Integer getTotal() {
        return count.total();
    }

    /** Of how many it is not known. */
    public Integer getUnknown() {
        return count.unknown();
    }

    /** Whether something is absent since it counts fewer than three. */
    public boolean isHidden() {
        return count.women() == null || count.total() == null || count.unknown() == null;
    }
}
