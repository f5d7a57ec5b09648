package org.ordito.trame.voucher;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.ordito.people.Actor;
import org.ordito.platform.StaleEdit;

/** A body that trains people for a voucher; one account acts for it. */
@Entity
@Table(name = "lab_provider")
public class Provider {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;
    private String account;
    private String name;
    private String address;
    private String email;
    private String phone;

    protected Provider() {
    }

    /** @param account who keeps its registers and asks for its payments; it stays the same, since work waits for it */
    Provider(String slug, String account, ProviderText text) {
        this.slug = slug;
        this.account = account;
        keep(text.checked());
    }

    void write(int read, ProviderText text) {
        StaleEdit.unlessSame(read, version);
        keep(text.checked());
    }

    private void keep(ProviderText text) {
        name = text.name();
        address = text.address();
        email = text.email();
        phone = text.phone();
    }

    public boolean isOf(Actor who) {
        return who.isPerson(account);
    }

    Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Names it in addresses. */
    public String getSlug() {
        return slug;
    }

    public String getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }
}
