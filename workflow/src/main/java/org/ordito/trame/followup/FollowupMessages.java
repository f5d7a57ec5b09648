package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.notifications.LinkCode;
import org.ordito.platform.Words;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;

/** What is written to those who take part in a course and have left it: to their account, or to their address alone. Nothing that they said is in it. Who has neither is among the answers that wait. */
@ApplicationScoped
class FollowupMessages {

    @Inject
    private ParticipantRecords records;

    @Inject
    private Participants participants;

    /** The course begins: what is asked once. Who has no account says it at the lab. */
    void askEntry(ParticipantRecord record) {
        Participant person = records.person(record);
        if (person.account() != null) {
            participants.tell(person, record.getNumber(), "followup.mail.entry", record.getCourse().getTitle(),
                    Words.link("/app/trame/entry.xhtml?number=" + record.getNumber()));
        }
    }

    /** They are back. */
    void returned(ParticipantRecord record) {
        Participant person = records.person(record);
        participants.tell(person, record.getNumber(), "followup.mail.returned", record.getCourse().getTitle(), Words.link("/trame/corsi/" + record.getCourse().getSlug() + "#lezioni"));
    }

    void ask(Outcome outcome, LinkCode code) {
        tell(outcome, "followup.mail." + outcome.getMoment(), code);
    }

    void remind(Outcome outcome, LinkCode code) {
        tell(outcome, "followup.mail.reminder", code);
    }

    private void tell(Outcome outcome, String key, LinkCode code) {
        ParticipantRecord record = outcome.getRecord();
        participants.write(records.person(record), record.getNumber(), key, record.getCourse().getTitle(), Words.day(outcome.getOpenUntil()),
                Words.link("/trame/esiti?codice=" + code.text()));
    }
}
