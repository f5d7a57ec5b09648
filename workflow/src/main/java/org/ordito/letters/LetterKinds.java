package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.platform.NotFound;

/** The kinds of letter of all programmes. */
@ApplicationScoped
public class LetterKinds {

    @Inject
    private Instance<LetterCatalogue> catalogues;

    List<LetterKind> all() {
        return catalogues.stream().flatMap(catalogue -> catalogue.kinds().stream()).toList();
    }

    /** @throws NotFound if there is no such kind */
    LetterKind of(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(() -> new NotFound(code));
    }

    /** The kinds of the programme that has this one. @throws NotFound if there is no such kind */
    LetterCatalogue catalogue(String code) {
        LetterKind kind = of(code);
        return catalogues.stream().filter(catalogue -> catalogue.kinds().contains(kind)).findFirst().orElseThrow();
    }
}
