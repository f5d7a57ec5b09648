package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.ordito.ideazione.Attachment;
import org.ordito.ideazione.submission.Receipt;
import org.ordito.ideazione.submission.ReceiptDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.protocol.ProtocolEntry;

/** What a person sees who has just sent an application, or comes back for its receipt. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    private Actor actor;

    @Inject
    private ReceiptDesk desk;

    @Inject
    @Param(name = "number")
    private String number;

    private Receipt receipt;
    private ProtocolEntry protocol;
    private List<Attachment> files;

    public Receipt getReceipt() {
        if (receipt == null) {
            if (number == null) {
                throw new NotFound("receipt");
            }
            receipt = desk.receipt(actor, number);
        }
        return receipt;
    }

    /** Its entry in the protocol register; null while it is not registered yet. */
    public ProtocolEntry getProtocol() {
        if (protocol == null) {
            protocol = desk.protocol(actor, getReceipt().number()).orElse(null);
        }
        return protocol;
    }

    /** What was sent with it. */
    public List<Attachment> getFiles() {
        if (files == null) {
            files = desk.files(actor, getReceipt().number());
        }
        return files;
    }

    static String address(String number) {
        return "/app/ideazione/receipt.xhtml?number=" + number;
    }
}
