package org.ordito.web.ideazione.arrivals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.Delivery;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;

/** How something on paper or by PEC reached the office, in the form of whoever enters it. */
public class DeliveryForm {

    private ArrivalChannel channel;
    private LocalDate arrivalDay;
    private String arrivalTime;
    private String protocol;
    private LocalDate protocolDay;

    Delivery.Written written() {
        return new Delivery.Written(channel, protocol, protocolDay, arrivedAt());
    }

    private Instant arrivedAt() {
        if (arrivalDay == null) {
            return null;
        }
        try {
            return arrivalDay.atTime(LocalTime.parse(String.valueOf(arrivalTime))).atZone(OrditoClock.ROME).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("arrivals.time").at("arrivalTime");
        }
    }

    public ArrivalChannel[] getChannels() {
        return ArrivalChannel.values();
    }

    public ArrivalChannel getChannel() {
        return channel;
    }

    public void setChannel(ArrivalChannel channel) {
        this.channel = channel;
    }

    public LocalDate getArrivalDay() {
        return arrivalDay;
    }

    public void setArrivalDay(LocalDate arrivalDay) {
        this.arrivalDay = arrivalDay;
    }

    public String getArrivalTime() {
        return arrivalTime;
    }

    public void setArrivalTime(String arrivalTime) {
        this.arrivalTime = arrivalTime;
    }

    public String getProtocol() {
        return protocol;
    }

    public void setProtocol(String protocol) {
        this.protocol = protocol;
    }

    public LocalDate getProtocolDay() {
        return protocolDay;
    }

    public void setProtocolDay(LocalDate protocolDay) {
        this.protocolDay = protocolDay;
    }
}
