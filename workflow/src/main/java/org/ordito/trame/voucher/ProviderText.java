package org.ordito.trame.voucher;

import org.ordito.notifications.EmailAddress;

/** What everybody reads about a provider. */
public record ProviderText(String name, String address, String email, String phone) {

    /** Without blanks around. @throws org.ordito.platform.RuleViolation beside the field that is missing or wrong */
    ProviderText checked() {
        ProviderText text = new ProviderText(Words.required("name", name, 120), Words.required("address", address, 200),
                Words.required("email", email, 160), Words.required("phone", phone, 40));
        EmailAddress.of(text.email());
        Words.requirePhone(text.phone());
        return text;
    }
}
