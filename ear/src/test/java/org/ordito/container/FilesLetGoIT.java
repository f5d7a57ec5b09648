package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.GroupScene.Trio;
import org.ordito.container.VoucherScene.School;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.group.ChecklistDesk;
import org.ordito.trame.group.ChecklistItem;
import org.ordito.trame.group.LegalForm;
import org.ordito.trame.placement.Craft;
import org.ordito.trame.placement.HostContent;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.products.PhotoDesk;
import org.ordito.trame.products.Product;
import org.ordito.trame.products.ProductDesk;
import org.ordito.trame.voucher.Invoice;
import org.ordito.trame.voucher.ProviderDesk;
import org.ordito.trame.voucher.VoucherDesk;
import org.ordito.trame.voucher.VoucherPaymentDesk;

/** A file in whose place the lab takes another, or that it takes off, is removed; what is still in its place stays. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class FilesLetGoIT {

    private static final String PRINTS = "SELECT COUNT(*) FROM stored_document WHERE filename = CONCAT(?, '.jpg')";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private GroupScene groups;

    @Inject
    private VoucherScene made;

    @Inject
    private Rows rows;

    @Inject
    private ProductDesk products;

    @Inject
    private PhotoDesk photos;

    @Inject
    private ChecklistDesk checklist;

    @Inject
    private HostDesk hosts;

    @Inject
    private VoucherDesk vouchers;

    @Inject
    private ProviderDesk providers;

    @Inject
    private VoucherPaymentDesk payments;

    @Test
    void aPhotographIsKeptOnceInTwoSizesAndRemovedWhenItIsTakenOff() throws Exception {
        Product product = products.draft(COORDINATOR, Scene.unique("Borsa"));
        String slug = product.getSlug();
        photos.add(COORDINATOR, slug, "Una borsa grigia", "borsa.png", photograph());
        photos.add(COORDINATOR, slug, "Una borsa grigia", "borsa.png", photograph());
        assertThat(rows.number(PRINTS, slug)).as("the same file once more").isEqualTo(2);

        photos.remove(COORDINATOR, slug, products.open(COORDINATOR, slug).getFirstPhoto().getPublicId());

        assertThat(rows.number(PRINTS, slug)).isZero();
    }

    @Test
    void aPaperOfAGroupIsRemovedWithAnotherInItsPlaceOrWithItsForm() throws Exception {
        Trio trio = groups.twoAndAnExpert();
        String number = groups.takenOn(trio);
        groups.choose(trio, number, groups.open(number).getVersion(), LegalForm.COOPERATIVE, 7);
        StoredDocument first = brought(trio, number, ChecklistItem.SEAT);
        StoredDocument second = brought(trio, number, ChecklistItem.SEAT);
        StoredDocument plan = brought(trio, number, ChecklistItem.ECONOMIC_PLAN);
        assertThat(isKept(first)).isFalse();
        assertThat(isKept(second)).isTrue();
        assertThat(isKept(plan)).isTrue();

        groups.choose(trio, number, groups.open(number).getVersion(), LegalForm.APS, 7);

        assertThat(isKept(plan)).as("an association is not asked for it").isFalse();
        assertThat(isKept(second)).as("both forms ask for it").isTrue();
    }

    private StoredDocument brought(Trio trio, String number, ChecklistItem item) {
        checklist.done(trio.speaker(), number, item, Scene.pdf(), "paper.pdf");
        return groups.open(number).getChecklist().stream().filter(entry -> entry.getItem() == item).findFirst().orElseThrow().getDocument();
    }

    @Test
    void aConventionIsRemovedWhenAnotherIsFiled() throws Exception {
        Actor tutor = new Actor(Scene.unique("tutor"), "A tutor", Set.of(Role.HOST_TUTOR));
        scene.giveAccount(tutor);
        String host = hosts.add(COORDINATOR, new HostContent(Scene.unique("host"), "A street 1", "civita", 3, null, null, Set.of(Craft.SEWING), Set.of(tutor.username()),
                "N-1", made.today(), made.today().plusYears(1)));
        StoredDocument first = filed(host);
        StoredDocument second = filed(host);

        assertThat(isKept(first)).isFalse();
        assertThat(isKept(second)).isTrue();
    }

    private StoredDocument filed(String host) {
        hosts.fileConvention(COORDINATOR, host, "convention.pdf", Scene.pdf());
        return hosts.open(COORDINATOR, host).getConventionDocument();
    }

    @Test
    void anInvoiceThatWasSentBackIsRemovedWhenTheNextOneComes() throws Exception {
        School school = made.school();
        Actor person = scene.citizen();
        String number = made.attended(person, school);
        StoredDocument first = invoiced(school, person, number);
        payments.sendBack(COORDINATOR, number, made.version(person, number), "The amount is wrong");
        assertThat(isKept(first)).as("until there is another").isTrue();

        StoredDocument second = invoiced(school, person, number);

        assertThat(isKept(first)).isFalse();
        assertThat(isKept(second)).isTrue();
    }

    private StoredDocument invoiced(School school, Actor person, String number) {
        providers.invoice(school.provider(), number, new Invoice("1/2026", made.today()), Scene.pdf(), "invoice.pdf");
        return vouchers.open(person, number).getInvoice().getFile();
    }

    private boolean isKept(StoredDocument document) {
        return rows.count("stored_document", "id = ?", document.id()) == 1;
    }

    private static InputStream photograph() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", out);
        return new ByteArrayInputStream(out.toByteArray());
    }
}
