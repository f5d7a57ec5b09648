package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;

/** The files that come with a call: put beside its draft, downloaded by anybody once it is public. */
@ApplicationScoped
@Transactional
public class AnnexDesk {

    @Inject
    private Calls calls;

    @Inject
    private Annexes annexes;

    @Inject
    private CallPolicy policy;

    @Inject
    private DocumentStore documents;

    /** A call's annexes in their order. */
    public List<Annex> of(Actor who, String slug) {
        Call call = calls.withSlug(slug);
        policy.mayRead(who, call).orRefuse();
        return annexes.of(call);
    }

    /**
     * Adds an annex to a draft; the same file under the same title once more changes nothing.
     *
     * @throws RuleViolation as {@link Annexes#add} says, or if the file is refused
     */
    public void add(Actor who, String slug, String title, String filename, InputStream content) {
        policy.mayWrite(who).orRefuse();
        StoredDocument document = annexes.store(who, content, filename);
        annexes.add(who, toWrite(slug), title, document);
    }

    /** Takes an annex off a draft; one that is gone already is not missed. */
    public void takeOff(Actor who, String slug, String publicId) {
        policy.mayWrite(who).orRefuse();
        Call call = toWrite(slug);
        annexes.find(call, publicId).ifPresent(annex -> annexes.takeOff(who, annex));
    }

    /** Moves an annex one place up. */
    public void moveUp(Actor who, String slug, String publicId) {
        policy.mayWrite(who).orRefuse();
        annexes.moveUp(toWrite(slug), publicId);
    }

    /** The file itself, of the call as it is or of an earlier version. */
    public Download open(Actor who, String slug, String publicId) {
        Call call = calls.withSlug(slug);
        policy.mayRead(who, call).orRefuse();
        StoredDocument document = annexes.find(call, publicId).orElseThrow(() -> new NotFound(publicId)).getDocument();
        return documents.download(who, document);
    }

    private Call toWrite(String slug) {
        Call call = calls.lock(calls.withSlug(slug).id());
        call.requireWritable();
        return call;
    }
}
