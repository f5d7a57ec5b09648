package org.ordito.calls;

import java.util.List;
import java.util.Locale;

/** Who is concerned by a change of a call; each programme brings its own as a bean. */
public interface CallFollowers {

    String programme();

    /** Accounts of those who have a draft. */
    List<String> writing(Long callId);

    /** Accounts of those who work on somebody else's draft, or wrote an application that somebody else sent and did not withdraw. */
    List<String> helping(Long callId);

    /** Accounts of the operators of the focal point who act for one of those who are writing or have applied, with a mandate that is not ended. */
    List<String> acting(Long callId);

    /** The addresses for official messages of those who have applied, where they are not those of their accounts. */
    List<Contact> contacts(Long callId);

    /** An address, and the language of who gave it. */
    record Contact(String address, Locale language) {
    }

    /** Accounts of those who have sent an application and have not withdrawn it. */
    List<String> applied(Long callId);
}
