package org.ordito.trame.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.FileType;
import org.ordito.documents.ReceivedFile;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RuleViolation;

/** The photographs of the products: printed anew when they come in, the file that was sent is not kept. */
@ApplicationScoped
@Transactional
public class PhotoDesk {

    private static final UploadLimits PHOTOGRAPHS = new UploadLimits(EnumSet.of(FileType.JPEG, FileType.PNG), UploadLimits.DEFAULT.maxBytes());
    private static final String FILENAME = "%s.jpg";

    @Inject
    private ProductPolicy policy;

    @Inject
    private Products products;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    /**
     * Adds a photograph after the others; the same file once more changes nothing.
     *
     * @param alt what is to be seen on it
     * @throws RuleViolation why it is refused, beside {@code photo} or {@code alt}
     */
    public void add(Actor who, String slug, String alt, String filename, InputStream content) {
        policy.mayKeep(who).orRefuse();
        String described = Photo.described(alt);
        products.withSlug(slug).requireRoomForAPhoto();
        try (ReceivedFile file = receive(content, filename)) {
            Map<PhotoSize, byte[]> prints = Darkroom.print(file.part());
            Product product = products.lock(slug);
            if (product.hasPhotoFrom(file.sha256())) {
                return;
            }
            products.add(product.add(file.sha256(), described, keep(slug, prints.get(PhotoSize.LARGE)), keep(slug, prints.get(PhotoSize.SMALL))));
            audit.record(who, "product.photo-added", slug, file.sha256());
        }
        changed.fire(new PublicContentChanged());
    }

    private ReceivedFile receive(InputStream content, String filename) {
        try {
            return documents.receive(PHOTOGRAPHS, content, filename);
        } catch (RuleViolation refused) {
            throw refused.at("photo");
        }
    }

    private StoredDocument keep(String slug, byte[] print) {
        return documents.storeIssued(print, FILENAME.formatted(slug), FileType.JPEG.getMediaType());
    }

    /** Takes a photograph off; one that is gone already is not missed. */
    public void remove(Actor who, String slug, String publicId) {
        policy.mayKeep(who).orRefuse();
        Product product = products.lock(slug);
        product.getPhotos().stream().filter(photo -> photo.getPublicId().equals(publicId)).findFirst().ifPresent(photo -> {
            product.remove(photo);
            products.remove(photo);
            documents.removeUnused(List.of(photo.inSize(PhotoSize.LARGE), photo.inSize(PhotoSize.SMALL)));
            audit.record(who, "product.photo-removed", slug, publicId);
        });
        changed.fire(new PublicContentChanged());
    }

    /** Puts a photograph first: it is the one on the card. */
    public void putFirst(Actor who, String slug, String publicId) {
        policy.mayKeep(who).orRefuse();
        Product product = products.lock(slug);
        product.getPhotos().stream().filter(photo -> photo.getPublicId().equals(publicId)).findFirst().ifPresent(product::putFirst);
        audit.record(who, "product.written", slug, "");
        changed.fire(new PublicContentChanged());
    }

    /** A photograph itself. @throws NotFound if there is none, or it is of a product that this person may not see */
    public Download open(Actor who, String publicId, PhotoSize size) {
        Photo photo = products.photo(publicId);
        if (!policy.maySee(who, photo.getProduct()).isGranted()) {
            throw new NotFound(publicId);
        }
        return documents.download(who, photo.inSize(size));
    }
}
