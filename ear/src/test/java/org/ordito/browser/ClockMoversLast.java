package org.ordito.browser;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;

/** Puts the tests that move the portal's clock after all others, in their {@link Order}, so that one portal and one demonstration serve both. */
public final class ClockMoversLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(ClockMoversLast::movesTheClock).thenComparing(ClockMoversLast::order));
    }

    private static int order(ClassDescriptor test) {
        return test.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
    }

    private static boolean movesTheClock(ClassDescriptor test) {
        return test.findAnnotation(ExtendWith.class).filter(extension -> List.of(extension.value()).contains(Portal.MovingClock.class)).isPresent();
    }
}
