package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.ordito.platform.RuleViolation;

/** What a call says in few words, and the laws it rests on. */
@Embeddable
public class Notice {

    private String title;
    private String summary;
    private String audience;
    private String cup;
    @Column(name = "responsible_officer")
    private String responsibleOfficer;
    @Column(name = "legal_references")
    private String legalReferences = "";

    protected Notice() {
    }

    /** @throws RuleViolation {@code calls.title-missing}, {@code calls.references-long}, {@code calls.cup-wrong} */
    void say(CallText text) {
        if (text.title() == null || text.title().isBlank()) {
            throw new RuleViolation("calls.title-missing").at("title");
        }
        if (text.legalReferences() != null && text.legalReferences().length() > CallText.REFERENCES_LENGTH) {
            throw new RuleViolation("calls.references-long", CallText.REFERENCES_LENGTH).at("legalReferences");
        }
        Cup code = new Cup(text.cup());
        if (!code.isEmpty()) {
            code.require();
        }
        title = text.title();
        summary = text.summary();
        audience = text.audience();
        cup = code.code();
        responsibleOfficer = text.responsibleOfficer();
        legalReferences = text.legalReferences() == null ? "" : text.legalReferences();
    }

    CallText text() {
        return new CallText(title, summary, audience, cup, responsibleOfficer, legalReferences);
    }

    List<String> references() {
        return legalReferences.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
