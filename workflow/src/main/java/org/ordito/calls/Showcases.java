package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The showcases of all programmes. */
@ApplicationScoped
public class Showcases {

    @Inject
    private Instance<Showcase> showcases;

    /** By name of their programme. */
    public List<Showcase> all() {
        return showcases.stream().sorted(Comparator.comparing(Showcase::programme)).toList();
    }

    /** That of the programme to which a call belongs. */
    public Showcase of(Call call) {
        return showcases.stream().filter(showcase -> showcase.programme().equals(call.getProgramme())).findFirst()
                .orElseThrow(() -> new IllegalStateException("No showcase of programme " + call.getProgramme()));
    }
}
