package org.ordito.ideazione.monitoring;

import org.ordito.platform.RuleViolation;

/** Texts that somebody else has to make sense of, and so must say something. */
final class Written {

    private Written() {
    }

    /** The text without surrounding blanks. @throws RuleViolation with this key if it is too short or too long */
    static String required(String text, String key, String field) {
        if (text == null || text.strip().length() < MonitoringReport.TEXT_MIN || text.length() > MonitoringReport.TEXT_LENGTH) {
            throw new RuleViolation(key, MonitoringReport.TEXT_MIN, MonitoringReport.TEXT_LENGTH).at(field);
        }
        return text.strip();
    }
}
