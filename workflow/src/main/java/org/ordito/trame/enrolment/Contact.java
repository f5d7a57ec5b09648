package org.ordito.trame.enrolment;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.notifications.EmailAddress;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/** Who enrols, and how to reach them: an e-mail, a telephone, or both. Empty fields are null. */
public record Contact(String name, LocalDate birthDate, String email, String phone) {

    static final Contact NOTHING = new Contact(null, null, null, null);

    /** The youngest who may enrol, in years: whoever is out of compulsory school, and may work (L. 296/2006 art. 1 par. 622). The law’s number, not the lab’s. */
    public static final int YOUNGEST = 16;
    private static final int OLDEST = 110;

    /** Without spaces around, and nothing where nothing was written. */
    static Contact of(String name, LocalDate birthDate, String email, String phone) {
        return new Contact(text(name), birthDate, text(email), text(phone));
    }

    /**
     * @param today the day of the enrolment, or of the course's start
     * @throws RuleViolation beside the field that is missing or wrong
     */
    public void requireComplete(LocalDate today) {
        if (name == null || name.length() > 120) {
            throw new RuleViolation("enrolment.name").at("name");
        }
        if (birthDate == null || birthDate.isAfter(today)) {
            throw new RuleViolation("enrolment.birth-date").at("birthDate");
        }
        int age = Period.between(birthDate, today).getYears();
        if (age < YOUNGEST || age > OLDEST) {
            throw new RuleViolation("enrolment.age", YOUNGEST).at("birthDate");
        }
        if (email == null && phone == null) {
            throw new RuleViolation("enrolment.reach").at("phone");
        }
        if (email != null) {
            EmailAddress.of(email);
        }
        Written.phone(phone, "enrolment.phone");
    }

    /** Two that are equal may be the same person. @param names in no order, in small letters */
    record Likeness(Set<String> names, LocalDate birthDate) {
    }

    Likeness likeness() {
        return new Likeness(name == null ? Set.of() : Arrays.stream(name.toLowerCase(Locale.ROOT).strip().split("\\s+")).collect(Collectors.toSet()), birthDate);
    }

    private static String text(String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
