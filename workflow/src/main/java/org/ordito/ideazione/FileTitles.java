package org.ordito.ideazione;

import org.ordito.calls.Call;
import org.ordito.calls.CallAttachment;
import org.ordito.platform.Text;

/** What people call a kind of file: the call's own title, which is Italian as the call is. */
public final class FileTitles {

    private FileTitles() {
    }

    /** @param kind code of one of the call's attachments, or any other, which is simply a document */
    public static String of(Call call, String kind) {
        return call.getForm().attachment(kind).map(CallAttachment::getTitle).orElseGet(() -> Text.of(Text.ITALIAN, "application.attachment.OTHER"));
    }
}
