package org.ordito.calls;

import java.util.List;

/** Who is concerned by a change of a call; each programme brings its own as a bean. */
public interface CallFollowers {

    String programme();

    /** Accounts of those who have a draft. */
    List<String> writing(Long callId);

    /** Accounts of those who work on somebody else's draft, or wrote an application that somebody else sent and did not withdraw. */
    List<String> helping(Long callId);

    /** Accounts of those who have sent an application and have not withdrawn it. */
    List<String> applied(Long callId);
}
