package org.ordito.processes;

import java.beans.FeatureDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Stands for every {@code *Steps} bean that a diagram names. What the script answers is a question; all else that a diagram
 * calls is an order, answered with nothing and remembered.
 */
class ScriptedSteps {

    private final Map<String, Supplier<Object>> answers = new HashMap<>();
    private final List<Order> orders = new ArrayList<>();

    private record Order(String call, Object about) {
    }

    /** @param call {@code bean.method}; it answers this, whatever it is asked about, until told otherwise */
    void given(String call, Object answer) {
        answers.put(call, () -> answer);
    }

    /** The step fails, as when a mail server is down. */
    void failing(String call) {
        answers.put(call, () -> {
            throw new IllegalStateException(call + " fails, as the test asked");
        });
    }

    /** A step that failed is an order again. */
    void working(String call) {
        answers.remove(call);
    }

    /** Every order so far, as {@code bean.method}, first to last. */
    List<String> orders() {
        return orders.stream().map(Order::call).toList();
    }

    /** The orders about this id or number. */
    List<String> ordersAbout(Object about) {
        return orders.stream().filter(order -> order.about().equals(about)).map(Order::call).toList();
    }

    void forget() {
        answers.clear();
        orders.clear();
    }

    private Object called(String call, Object about) {
        Supplier<Object> answer = answers.get(call);
        if (answer != null) {
            return answer.get();
        }
        orders.add(new Order(call, about));
        return null;
    }

    JuelExpressionManager expressionManager() {
        return new JuelExpressionManager() {
            @Override
            protected ELResolver createElResolver() {
                CompositeELResolver resolvers = new CompositeELResolver();
                resolvers.add(new Beans());
                resolvers.add(super.createElResolver());
                return resolvers;
            }
        };
    }

    private record Bean(String name) {
    }

    /** Finds a bean behind every name that ends in Steps, and a method behind every name that follows. */
    private class Beans extends ELResolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base == null && property.toString().endsWith("Steps")) {
                context.setPropertyResolved(true);
                return new Bean(property.toString());
            }
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            if (base instanceof Bean bean) {
                context.setPropertyResolved(true);
                return called(bean.name() + "." + method, arguments[0]);
            }
            return null;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // Not ours: another resolver takes it.
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
