package org.ordito.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.notifications.MessageText;
import org.ordito.platform.Text;

/** Who applied without an account is sent to no page that they would have to sign in for. */
class WithoutAccountTextTest {

    /** Pages that one has to sign in for, as texts call them. */
    private static final Pattern SIGNED_IN = Pattern.compile("area personale|pagina della domanda|(?:sua|stessa|quella) pagina"
            + "|personal area|page of the application|application(?:''|’)s page|(?:its|same|that) page", Pattern.CASE_INSENSITIVE);

    /** To co-authors, who have an account, to who sent an application with their own, and to who was given one. */
    private static final Pattern TO_ACCOUNTS = Pattern.compile(".*(?:-team|team-notice|-helping)\\b.*|submission\\.received\\.(?:subject|body)|application\\.account-opened\\.(?:subject|body)");

    private static final Pattern PART = Pattern.compile("(.*)\\.(subject|body)");

    @ParameterizedTest
    @ValueSource(strings = {"submission", "calls", "application", "admissibility", "ranking", "coaching", "plan", "funding", "payments", "monitoring", "idea-letters"})
    void noMessageNamesAPageThatOneHasToSignInFor(String name) {
        for (Locale language : Text.LANGUAGES) {
            ResourceBundle texts = ResourceBundle.getBundle("org.ordito.text." + name, language);
            assertThat(texts.keySet().stream().filter(key -> PART.matcher(key).matches() && !TO_ACCOUNTS.matcher(key).matches()))
                    .isNotEmpty().allSatisfy(key -> assertThat(texts.getString(asRead(key))).as(key).doesNotContainPattern(SIGNED_IN));
        }
    }

    /** The key of what somebody without an account reads in its place. */
    private static String asRead(String key) {
        String message = PART.matcher(key).replaceAll("$1").replace(".no-account", "");
        MessageText text = new MessageText(message, false);
        return key.endsWith(".subject") ? text.subject() : text.body();
    }

    @Test
    void everyMessageEndsWithHowOneAnswersAndByWhichNumber() {
        assertThat(Text.LANGUAGES).allSatisfy(language -> assertThat(Text.of(language, "application.without-account.body", "A subject", "What is to be told.", "IDEA-C-1", "a link"))
                .startsWith("What is to be told.").contains("PEC", "IDEA-C-1", "a link").doesNotContainPattern(SIGNED_IN));
    }
}
