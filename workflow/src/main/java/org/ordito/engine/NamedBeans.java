package org.ordito.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The named beans as the engine's expressions see them: a map from name to bean. */
@ApplicationScoped
public class NamedBeans {

    @Inject
    private BeanManager beanManager;

    Map<Object, Object> asMap() {
        return new AbstractMap<>() {
            @Override
            public boolean containsKey(Object name) {
                return !beanManager.getBeans(name.toString()).isEmpty();
            }

            @Override
            public Object get(Object name) {
                Bean<?> bean = beanManager.resolve(beanManager.getBeans(name.toString()));
                return beanManager.getReference(bean, Object.class, beanManager.createCreationalContext(bean));
            }

            @Override
            public Set<Entry<Object, Object>> entrySet() {
                return Set.of();
            }
        };
    }
}
