package org.ordito.notifications;

import java.util.List;
import java.util.Locale;
import org.ordito.platform.Text;

/**
 * One of many messages from the same texts, to somebody without an account.
 *
 * @param leaveUrl  where its reader says that there be no more (RFC 8058); null when it belongs to nothing that one can leave
 * @param arguments of the texts
 */
public record Letter(String address, Locale language, String leaveUrl, List<Object> arguments) {

    String says(String key) {
        return Text.of(language, key, arguments.toArray());
    }
}
