package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.ideazione.Arrival;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.mandates.Mandate;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;
import org.ordito.platform.Words;
import org.ordito.protocol.Direction;
import org.ordito.protocol.ProtocolEntry;
import org.ordito.protocol.ProtocolRegister;
import org.ordito.protocol.Registration;

/** What the process orders after an application was sent. */
@Named("submissionSteps")
@ApplicationScoped
public class SubmissionSteps {

    @Inject
    private IdeaApplications applications;

    @Inject
    private Receipts receipts;

    @Inject
    private ProtocolRegister register;

    @Inject
    private Correspondence correspondence;

    /** Writes the receipt, if nobody has asked for it before, and sends the message that it is there. */
    public void sendReceipt(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        receipts.issue(application);
        Arrival arrival = application.getArrival();
        Mandate mandate = application.getSentUnder();
        if (arrival == null) {
            correspondence.write(application, mandate == null ? "submission.received" : "submission.received-on-behalf",
                    application.getNumber(), application.getCall().getTitle(), Words.exact(application.getSentAt()), application.getSha256(),
                    application.getContent().getTitle(), Words.second(application.getCall().getClosesAt()),
                    mandate == null ? "" : mandate.getPersonName(), mandate == null ? "" : mandate.getOperatorName());
            correspondence.writeToCoAuthors(application, "submission.received-team", application.getNumber(), application.getCall().getTitle(),
                    Words.exact(application.getSentAt()), application.getContent().getTitle());
        } else {
            correspondence.write(application, "submission.taken-in." + arrival.getChannel(),
                    application.getNumber(), application.getCall().getTitle(), Words.exact(application.getSentAt()), application.getSha256(),
                    application.getContent().getTitle(), arrival.getProtocol(), Words.day(arrival.getProtocolDay()),
                    application.getCall().getResponsibleOfficer());
        }
    }

    /** Whether it has its protocol number. */
    public boolean isRegistered(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        return register.find(application.getNumber(), application.getSha256()).isPresent();
    }

    /**
     * Gives it its protocol number as incoming and tells the applicant. What decides lateness is the instant of the send, never this one.
     * The paper or the PEC itself stands in the city's own protocol: what is registered here is the record of it, which names that number.
     */
    public void register(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        ProtocolEntry entry = register.register(new Registration(Direction.IN, application.getContent().getApplicantName(),
                subject(application), application.getSha256(), application.getNumber()));
        if (application.getArrival() != null) {
            return;
        }
        correspondence.write(application, "submission.registered", application.getNumber(), entry.getNumber(),
                Words.exact(entry.getRegisteredAt()), application.getContent().getTitle());
    }

    private static String subject(IdeaApplication application) {
        String title = application.getContent().getTitle();
        Arrival arrival = application.getArrival();
        return arrival == null ? Text.of(Text.ITALIAN, "submission.protocol-subject", title)
                : Text.of(Text.ITALIAN, "submission.protocol-subject." + arrival.getChannel(), title, arrival.getProtocol(), RomeTime.day(arrival.getProtocolDay()));
    }
}
