package org.ordito.ideazione.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/** A machine's request that became an application; it is known again by its key, and by what it said. */
@Entity
@Table(name = "idea_machine_send")
public class MachineSend {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String account;

    @Column(name = "request_key")
    private String key;

    private String digest;

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    protected MachineSend() {
    }

    /** @param request what became this application */
    MachineSend(String account, MachineRequest request, IdeaApplication application) {
        this.account = account;
        this.key = request.key();
        this.digest = request.digest();
        this.application = application;
    }

    /**
     * The first answer, to the same request once more.
     *
     * @throws RuleViolation {@code submission.key-reused} when it says something else under the same key
     */
    Receipt answer(MachineRequest repeated) {
        if (!digest.equals(repeated.digest())) {
            throw new RuleViolation("submission.key-reused");
        }
        return Receipt.of(application);
    }
}
