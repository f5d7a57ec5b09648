package org.ordito.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Knows how far this node's clock stands from the database's, by which all nodes go; {@link ClockTimer} has it measured. */
@ApplicationScoped
public class ClockWatch {

    private static final int QUESTIONS = 5;

    @Resource(lookup = "jdbc/ordito")
    private DataSource dataSource;

    @Inject
    private OrditoClock clock;

    private final AtomicReference<ClockReading> latest = new AtomicReference<>();

    /** Asks the database a few times and goes by the best answer. Not to be called within a transaction, whose connection it would take. */
    void measure() throws SQLException {
        List<ClockReading> readings = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
             PreparedStatement question = connection.prepareStatement("SELECT UTC_TIMESTAMP(6)")) {
            for (int i = 0; i < QUESTIONS; i++) {
                readings.add(ask(question));
            }
        }
        goBy(ClockReading.best(readings));
    }

    private ClockReading ask(PreparedStatement question) throws SQLException {
        Instant asked = clock.machineInstant();
        long began = System.nanoTime();
        try (ResultSet answer = question.executeQuery()) {
            Duration roundTrip = Duration.ofNanos(System.nanoTime() - began);
            answer.next();
            return ClockReading.of(asked, roundTrip, answer.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC));
        }
    }

    /** Goes by this until the next measurement. */
    void goBy(ClockReading reading) {
        latest.set(reading);
    }

    /** By how many milliseconds this node is ahead of the database, negative when behind; 0 before the first measurement. */
    public long offsetMillis() {
        ClockReading reading = latest.get();
        return reading == null ? 0 : reading.offset().toMillis();
    }

    /** Whether this node's time may be held against a deadline. */
    public boolean isRight() {
        ClockReading reading = latest.get();
        return reading == null || reading.isWithinLimit();
    }

    /** To be asked before anything is sent for good. @throws RuleViolation {@code clock.off} unless this node's time can be trusted */
    public void requireRight() {
        if (!isRight()) {
            throw new RuleViolation("clock.off");
        }
    }
}
