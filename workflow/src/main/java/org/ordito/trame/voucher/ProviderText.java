package org.ordito.trame.voucher;

import org.ordito.notifications.EmailAddress;
import org.ordito.trame.Written;

/** What everybody reads about a provider. */
public record ProviderText(String name, String address, String email, String phone) {

    /** Without blanks around. @throws org.ordito.platform.RuleViolation beside the field that is missing or wrong */
    ProviderText checked() {
        String mail = Written.required(email, 160, "voucher.missing.email", "email");
        EmailAddress.of(mail);
        return new ProviderText(Written.required(name, 120, "voucher.missing.name", "name"),
                Written.required(address, 200, "voucher.missing.address", "address"), mail,
                Written.phone(Written.required(phone, 40, "voucher.missing.phone", "phone"), "voucher.phone"));
    }
}
