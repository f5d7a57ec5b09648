package org.ordito.calls;

import org.ordito.people.Actor;

/** How a group begins an application with what is known of it; each programme that takes groups brings its own as a bean. */
public interface GroupEntrance {

    /** Programme of the calls it speaks of. */
    String programme();

    /**
     * Begins an application of this person's; the other members are asked to work on it, each by their own choice.
     *
     * @return address of the page on which it is written
     * @throws org.ordito.platform.RuleViolation why it cannot be begun, also when this person is writing one already
     */
    String begin(Actor who, Call call, ApplyingGroup group);
}
