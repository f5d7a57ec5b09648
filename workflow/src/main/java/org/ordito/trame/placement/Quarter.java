package org.ordito.trame.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A quarter of the city with its approximate centre; or elsewhere, which has none. */
@Entity
@Table(name = "lab_quarter")
public class Quarter {

    private static final double EARTH_KM = 6_371;

    @Id
    private String code;
    private String name;
    private BigDecimal latitude;
    private BigDecimal longitude;

    protected Quarter() {
    }

    Quarter(String code, String name, String latitude, String longitude) {
        this.code = code;
        this.name = name;
        this.latitude = latitude == null ? null : new BigDecimal(latitude);
        this.longitude = longitude == null ? null : new BigDecimal(longitude);
    }

    /** Kilometres from centre to centre, as the crow flies, to one decimal; null from and to elsewhere. */
    public BigDecimal kilometresTo(Quarter other) {
        if (isElsewhere() || other.isElsewhere()) {
            return null;
        }
        double north = Math.toRadians(other.latitude.doubleValue() - latitude.doubleValue());
        double east = Math.toRadians(other.longitude.doubleValue() - longitude.doubleValue())
                * Math.cos(Math.toRadians(latitude.doubleValue()));
        return BigDecimal.valueOf(EARTH_KM * Math.hypot(north, east)).setScale(1, RoundingMode.HALF_UP);
    }

    /** Whether it stands for every place that is in no quarter. */
    public boolean isElsewhere() {
        return latitude == null;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }
}
