package org.ordito.web.trame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.IOException;
import java.time.LocalDate;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.enrolment.JoiningDesk;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.web.text.PageText;

/** Somebody joins an enrolment that others wrote for them to their account, by the code that the lab handed over. It shows nothing before. */
@Named
@RequestScoped
public class JoinPage {

    @Inject
    private Actor actor;

    @Inject
    private JoiningDesk desk;

    @Inject
    private PageText text;

    private String code;
    private LocalDate birthDate;

    public void join() throws IOException {
        LabApplication joined = desk.join(actor, code, birthDate).orElseThrow(() -> new RuleViolation("enrolment.join-unknown").at("code"));
        Messages.addFlashGlobalInfo(text.of("trame.join.joined", joined.getNumber()));
        Faces.redirect(EnrolmentPage.address(joined.getNumber()));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
