package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ordito.platform.RuleViolation;

/** How a call asks one of the open questions of its programme's application form. */
@Embeddable
public class FormQuestion {

    /** The length of an answer that is a table, whose cells have lengths of their own. */
    public static final int TABLE = 0;

    private String code;
    private String label;
    private String help;
    private boolean required;
    @Column(name = "max_length")
    private int maxLength;

    protected FormQuestion() {
    }

    /**
     * @param code      the programme's name for the question: {@code need}
     * @param label     the question in the call's own words; empty for the programme's
     * @param help      what helps to answer it; empty for the programme's
     * @param maxLength longest answer, in characters; {@link #TABLE} for a question that is answered by a table
     */
    public FormQuestion(String code, String label, String help, boolean required, int maxLength) {
        this.code = code;
        this.label = label == null ? "" : label.strip();
        this.help = help == null ? "" : help.strip();
        this.required = required;
        this.maxLength = maxLength;
    }

    FormQuestion copy() {
        return new FormQuestion(code, label, help, required, maxLength);
    }

    /**
     * @param room as {@link CallVocabulary.Question} says
     * @throws RuleViolation {@code calls.question-length} unless answers may have from 1 to as many characters as there is room for
     */
    void check(int room) {
        if (maxLength < Math.min(1, room) || maxLength > room) {
            throw new RuleViolation("calls.question-length", room).at("maxLength_" + code);
        }
    }

    public String getCode() {
        return code;
    }

    /** The question in the call's own words; empty for the programme's. */
    public String getLabel() {
        return label;
    }

    /** What helps to answer; empty for the programme's. */
    public String getHelp() {
        return help;
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether it is answered by a table. */
    public boolean isTable() {
        return maxLength == TABLE;
    }

    /** Longest answer, in characters; {@link #TABLE} when it is a table. */
    public int getMaxLength() {
        return maxLength;
    }
}
