package org.ordito.ideazione;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/** How something reached the office on paper or by PEC after the application, and where it stands in the city's own protocol. */
@Embeddable
public class Delivery {

    private static final Pattern PROTOCOL = Pattern.compile("[A-Z0-9][A-Z0-9 ./_-]{0,39}");

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_channel")
    private ArrivalChannel channel;

    @Column(name = "delivery_protocol")
    private String protocol;

    @Column(name = "delivery_protocol_day")
    private LocalDate protocolDay;

    @Column(name = "delivered_at")
    private Instant arrivedAt;

    protected Delivery() {
    }

    /**
     * What somebody wrote of it.
     *
     * @param protocol    number in the city's protocol
     * @param protocolDay day on which it was registered there
     * @param arrivedAt   when it reached the office: this instant counts
     */
    public record Written(ArrivalChannel channel, String protocol, LocalDate protocolDay, Instant arrivedAt) {

        /**
         * @param after what it is about: it cannot have come before
         * @throws RuleViolation {@code arrivals.untold}, {@code arrivals.code}, {@code arrivals.before-case}, and what {@link #wrongTimes} finds
         */
        public Delivery check(Instant after, Instant now) {
            require(channel, "channel");
            require(arrivedAt, "arrivalDay");
            require(protocol == null || protocol.isBlank() ? null : protocol, "protocol");
            require(protocolDay, "protocolDay");
            Delivery delivery = new Delivery();
            delivery.channel = channel;
            delivery.protocol = Delivery.protocol(protocol).orElseThrow(() -> new RuleViolation("arrivals.code").at("protocol"));
            wrongTimes(arrivedAt, protocolDay, now).stream().findFirst().ifPresent(wrong -> {
                throw wrong;
            });
            if (arrivedAt.isBefore(after)) {
                throw new RuleViolation("arrivals.before-case", Words.second(after)).at("arrivalDay");
            }
            delivery.protocolDay = protocolDay;
            delivery.arrivedAt = arrivedAt;
            return delivery;
        }

        private static void require(Object value, String field) {
            if (value == null) {
                throw new RuleViolation("arrivals.untold").at(field);
            }
        }
    }

    /** A number of the city's protocol in capital letters and without needless blanks; empty when it is none. */
    public static Optional<String> protocol(String written) {
        return Optional.of(written.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT)).filter(code -> PROTOCOL.matcher(code).matches());
    }

    /** {@code arrivals.future}, {@code arrivals.before-arrival}, each at {@code arrivalTime} or {@code protocolDay}; what is null is not looked at. */
    public static List<RuleViolation> wrongTimes(Instant arrivedAt, LocalDate protocolDay, Instant now) {
        List<RuleViolation> wrong = new ArrayList<>();
        if (arrivedAt != null && arrivedAt.isAfter(now)) {
            wrong.add(new RuleViolation("arrivals.future").at("arrivalTime"));
        }
        if (protocolDay != null && protocolDay.isAfter(RomeTime.dayOf(now))) {
            wrong.add(new RuleViolation("arrivals.future").at("protocolDay"));
        } else if (protocolDay != null && arrivedAt != null && protocolDay.isBefore(RomeTime.dayOf(arrivedAt))) {
            wrong.add(new RuleViolation("arrivals.before-arrival").at("protocolDay"));
        }
        return wrong;
    }

    /** For the trail: by which way it came, and its number. */
    public String told() {
        return "(" + channel + " " + protocol + ")";
    }

    public ArrivalChannel getChannel() {
        return channel;
    }

    public String getProtocol() {
        return protocol;
    }

    public LocalDate getProtocolDay() {
        return protocolDay;
    }

    public Instant getArrivedAt() {
        return arrivedAt;
    }
}
