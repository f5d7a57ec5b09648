package org.ordito.calls.questions;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.calls.Call;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Anybody asks about a public call; officers answer; the office and those who check it read what was asked. */
@ApplicationScoped
public class QuestionPolicy {

    public Permission mayAsk(Call call) {
        return Permission.when(call.getState().isPublic(), "calls.not-public");
    }

    public Permission mayAnswer(Actor who) {
        return Permission.when(who.is(Role.OFFICER), "questions.officer-only");
    }

    public Permission mayReadInOffice(Actor who) {
        return Permission.when(who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR), "questions.office-only");
    }
}
