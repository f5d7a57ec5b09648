package org.ordito.web.trame.voucher;

import org.ordito.trame.voucher.Provider;
import org.ordito.trame.voucher.ProviderText;

/** A provider as it stands in the form. */
public class ProviderForm {

    private String name;
    private String address;
    private String email;
    private String phone;

    /** Of one that is not there yet. */
    ProviderForm() {
    }

    ProviderForm(Provider provider) {
        name = provider.getName();
        address = provider.getAddress();
        email = provider.getEmail();
        phone = provider.getPhone();
    }

    ProviderText text() {
        return new ProviderText(name, address, email, phone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
