package org.ordito.trame.products;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The coordinator keeps the showcase; teachers and auditors read what is not shown; whoever made a thing decides what is told of them. */
@ApplicationScoped
public class ProductPolicy {

    public Permission mayKeep(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    public Permission maySeeAll(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER) || who.is(Role.AUDITOR), "course.lab-only");
    }

    /** What everybody sees, or what one may see without that. */
    public Permission maySee(Actor who, Product product) {
        return Permission.when(product.getState() == ProductState.SHOWN || maySeeAll(who).isGranted(), "course.lab-only");
    }

    public Permission maySeeOwn(Actor who) {
        return Permission.when(who.isSignedIn(), "product.not-your-story");
    }

    public Permission mayAnswerFor(Actor who, Product product) {
        return Permission.when(product.getStory().isOf(who), "product.not-your-story");
    }
}
