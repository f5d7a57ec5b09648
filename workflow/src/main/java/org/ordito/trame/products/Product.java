package org.ordito.trame.products;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ordito.documents.StoredDocument;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** Something that the lab makes: written with its photographs, shown to everybody, and withdrawn when there is no more of it. */
@Entity
@Table(name = "lab_product")
public class Product {

    /** Most photographs of one product. */
    public static final int PHOTOS = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;
    private String title;
    private String description = "";
    private String materials = "";
    private BigDecimal price;
    private int pieces;

    @Column(name = "made_to_order")
    private boolean madeToOrder;

    @Enumerated(EnumType.STRING)
    private ProductState state = ProductState.DRAFT;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Embedded
    private Story story = Story.none();

    @OneToMany(mappedBy = "product")
    @OrderBy("position, id")
    private List<Photo> photos = new ArrayList<>();

    protected Product() {
    }

    Product(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** @param read version of what the page was filled from */
    void write(int read, ProductText text) {
        StaleEdit.unlessSame(read, version);
        title = text.title();
        description = text.description();
        materials = text.materials();
        price = text.price();
        pieces = text.pieces();
        madeToOrder = text.madeToOrder();
        if (state == ProductState.SHOWN) {
            requireComplete();
        }
    }

    /** What is missing before it can be shown: text keys, each with the field it is about. */
    public List<RuleViolation> gaps() {
        List<RuleViolation> gaps = new ArrayList<>();
        missing(gaps, "description", description.isEmpty());
        missing(gaps, "materials", materials.isEmpty());
        missing(gaps, "price", price == null);
        missing(gaps, "photo", photos.isEmpty());
        return gaps;
    }

    private static void missing(List<RuleViolation> gaps, String field, boolean isMissing) {
        if (isMissing) {
            gaps.add(new RuleViolation("product.missing." + field).at(field));
        }
    }

    /** @throws RuleViolation {@code product.incomplete} */
    void show(Instant now) {
        requireComplete();
        if (state != ProductState.SHOWN) {
            state = ProductState.SHOWN;
            shownAt = now;
        }
    }

    private void requireComplete() {
        if (!gaps().isEmpty()) {
            throw new RuleViolation("product.incomplete");
        }
    }

    void withdraw() {
        if (state == ProductState.SHOWN) {
            state = ProductState.WITHDRAWN;
        }
    }

    /**
     * Adds a photograph after the others.
     *
     * @param sha256 of the file as it was sent
     * @param alt    what is to be seen on it, for who does not see it
     */
    Photo add(String sha256, String alt, StoredDocument large, StoredDocument small) {
        requireRoomForAPhoto();
        int position = photos.stream().mapToInt(Photo::getPosition).max().orElse(0) + 1;
        Photo photo = new Photo(this, position, sha256, alt, large, small);
        photos.add(photo);
        return photo;
    }

    /** Whether one of its photographs is made from this file. */
    boolean hasPhotoFrom(String sha256) {
        return photos.stream().anyMatch(photo -> photo.isMadeFrom(sha256));
    }

    /** @throws RuleViolation {@code product.photos} */
    void requireRoomForAPhoto() {
        if (photos.size() >= PHOTOS) {
            throw new RuleViolation("product.photos", PHOTOS).at("photo");
        }
    }

    /** Takes a photograph off. @throws RuleViolation {@code product.last-photo} if it is the last of a product that is shown */
    void remove(Photo photo) {
        if (state == ProductState.SHOWN && photos.size() == 1) {
            throw new RuleViolation("product.last-photo").at("photo");
        }
        photos.remove(photo);
    }

    /** Puts a photograph before all others: it is the one on the card. */
    void putFirst(Photo photo) {
        int first = photos.stream().mapToInt(Photo::getPosition).min().orElse(1);
        photo.place(first - 1);
    }

    /** Whether so many can be asked for now. */
    public boolean isAvailable(int quantity) {
        return state == ProductState.SHOWN && (madeToOrder || pieces >= quantity);
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Names it in addresses. */
    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public String getMaterials() {
        return materials;
    }

    /** Of one piece, in euro; null in a draft without one. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Ready and not promised to anybody. */
    public int getPieces() {
        return pieces;
    }

    public boolean isMadeToOrder() {
        return madeToOrder;
    }

    public ProductState getState() {
        return state;
    }

    public Instant getShownAt() {
        return shownAt;
    }

    public Story getStory() {
        return story;
    }

    /** In their order; the first stands on its card. */
    public List<Photo> getPhotos() {
        return List.copyOf(photos);
    }

    /** The one on its card; null while it has none. */
    public Photo getFirstPhoto() {
        return photos.isEmpty() ? null : photos.get(0);
    }
}
