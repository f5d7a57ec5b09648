package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/**
 * The officer writes a call, the manager publishes it. Either extends it and corrects its words, the manager alone what applications are
 * decided by. The office reads it always, everybody once it is public.
 */
@ApplicationScoped
public class CallPolicy {

    public Permission mayWrite(Actor who) {
        return Permission.when(who.is(Role.OFFICER), "calls.officer-only");
    }

    public Permission mayPublish(Actor who) {
        return Permission.when(who.is(Role.MANAGER), "calls.manager-only");
    }

    public Permission mayExtend(Actor who) {
        return Permission.when(who.is(Role.OFFICER) || who.is(Role.MANAGER), "calls.office-only");
    }

    /** @param draft what the call is to say */
    public Permission mayCorrect(Actor who, Call call, CallDraft draft) {
        return mayExtend(who).and(Permission.when(who.is(Role.MANAGER) || !CorrectionRules.isDecisive(call, draft), "calls.manager-corrects"));
    }

    public Permission mayAddMoney(Actor who) {
        return Permission.when(who.is(Role.MANAGER), "calls.manager-only");
    }

    public Permission mayReadInOffice(Actor who) {
        boolean office = who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR) || who.is(Role.ADMINISTRATOR);
        return Permission.when(office, "calls.office-only");
    }

    public Permission mayRead(Actor who, Call call) {
        return Permission.when(call.getState().isPublic(), "calls.not-public").or(mayReadInOffice(who));
    }
}
