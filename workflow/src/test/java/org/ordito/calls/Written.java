package org.ordito.calls;

import java.time.Instant;
import java.util.Set;
import org.ordito.ideazione.IdeazioneCallTemplate;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** Calls of IdeAzione as their template writes them, for tests of any package to change. */
public final class Written {

    public static final Actor OFFICER = new Actor("funzionaria", "Funzionaria Demo", Set.of(Role.OFFICER));
    public static final Actor MANAGER = new Actor("dirigente", "Dirigente Demo", Set.of(Role.MANAGER));

    private Written() {
    }

    /** What the template says. */
    public static CallDraft usual(Instant now) {
        return new IdeazioneCallTemplate().draft("IdeAzione 2026", "Funzionaria Demo", now);
    }

    /** A draft call that says this. */
    public static Call call(CallDraft draft) {
        Call call = new Call("ideazione-2026", "ideazione");
        draft.writeTo(call);
        return call;
    }
}
