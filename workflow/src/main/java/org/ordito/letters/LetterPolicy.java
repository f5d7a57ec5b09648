package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The administrator edits the templates. Who reads a letter is said by the programme whose case it belongs to. */
@ApplicationScoped
public class LetterPolicy {

    public Permission mayEdit(Actor who) {
        return Permission.when(who.is(Role.ADMINISTRATOR), "letters.administrator-only");
    }
}
