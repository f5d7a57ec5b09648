package org.ordito.web.visitors;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.platform.RuleViolation;
import org.ordito.web.text.PageText;

/** What a visitor has just sent and the portal refused, for the form that is shown again: what was written, and what is wrong with it. */
@Named("sentForm")
@RequestScoped
public class Sent {

    @Inject
    private PageText text;

    private Map<String, String> written = Map.of();
    private RuleViolation violation;

    /** The form is shown again. @param fields what was written, by the names of the fields */
    public void refused(RuleViolation why, Map<String, String> fields) {
        violation = why;
        written = fields;
    }

    public boolean isRefused() {
        return violation != null;
    }

    /** What was written into a field; empty on a fresh form. */
    public String value(String field) {
        return written.getOrDefault(field, "");
    }

    /** What is wrong with a field; null when nothing is. */
    public String problem(String field) {
        return isRefused() && violation.field().filter(field::equals).isPresent() ? getProblem() : null;
    }

    /** What is wrong; null on a fresh form. */
    public String getProblem() {
        return isRefused() ? text.of(violation.key(), violation.arguments()) : null;
    }
}
