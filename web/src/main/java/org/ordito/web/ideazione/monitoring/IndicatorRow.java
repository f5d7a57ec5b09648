package org.ordito.web.ideazione.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ordito.ideazione.monitoring.Indicator;
import org.ordito.ideazione.monitoring.IndicatorValue;
import org.ordito.ideazione.monitoring.Unit;
import org.ordito.platform.RuleViolation;

/** What is written for one indicator; people are written as men, women and others. */
public class IndicatorRow {

    private final Indicator indicator;
    private BigDecimal euro;
    private String count;
    private String men;
    private String women;
    private String other;

    IndicatorRow(Indicator indicator, Optional<IndicatorValue> saved) {
        this.indicator = indicator;
        saved.ifPresent(value -> {
            euro = value.getAmount();
            count = value.getAmount() == null ? null : value.getAmount().toBigInteger().toString();
            men = written(value.getMen());
            women = written(value.getWomen());
            other = written(value.getOther());
        });
    }

    private static String written(Integer number) {
        return number == null ? null : number.toString();
    }

    /** @throws RuleViolation {@code monitoring.value-number} for what is no whole number */
    IndicatorValue value() {
        String code = indicator.getCode();
        if (indicator.isByGender()) {
            return IndicatorValue.ofPeople(code, number(men), number(women), number(other));
        }
        if (isEuro()) {
            return IndicatorValue.of(code, euro);
        }
        Integer number = number(count);
        return IndicatorValue.of(code, number == null ? null : BigDecimal.valueOf(number));
    }

    private Integer number(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String digits = written.strip();
        if (!digits.matches("-?\\d{1,9}")) {
            throw new RuleViolation("monitoring.value-number").at(indicator.getCode());
        }
        return Integer.valueOf(digits);
    }

    public Indicator getIndicator() {
        return indicator;
    }

    public String getCode() {
        return indicator.getCode();
    }

    public boolean isEuro() {
        return indicator.getUnit() == Unit.EURO;
    }

    public BigDecimal getEuroAmount() {
        return euro;
    }

    public void setEuroAmount(BigDecimal euro) {
        this.euro = euro;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }

    public String getMen() {
        return men;
    }

    public void setMen(String men) {
        this.men = men;
    }

    public String getWomen() {
        return women;
    }

    public void setWomen(String women) {
        this.women = women;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
