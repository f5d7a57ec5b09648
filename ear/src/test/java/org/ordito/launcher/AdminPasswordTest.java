package org.ordito.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AdminPasswordTest {

    /** The line for the empty password in the file that the server comes with. */
    private static final String EMPTY = "KmDHfsWXWeoRBbY3XMIaW7x95ljvpJlqx/aIeDZakL22/1BrYLp7Ig==";

    @Test
    void hashIsTheServersOwn() {
        byte[] hashAndSalt = Base64.getDecoder().decode(EMPTY);
        byte[] salt = Arrays.copyOfRange(hashAndSalt, hashAndSalt.length - 8, hashAndSalt.length);

        assertThat(AdminPassword.hash("", salt)).isEqualTo(EMPTY);
        assertThat(AdminPassword.hash("other", salt)).isNotEqualTo(EMPTY);
    }
}
