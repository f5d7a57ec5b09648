package org.ordito.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeysetTest {

    /** A table of the ids 1 to 5, as a query for those below {@code :before}, the newest first. */
    private static final class Table {

        private long before = Long.MAX_VALUE;
        private int limit = Integer.MAX_VALUE;

        @SuppressWarnings("unchecked")
        TypedQuery<Long> query() {
            return (TypedQuery<Long>) Proxy.newProxyInstance(KeysetTest.class.getClassLoader(), new Class<?>[] {TypedQuery.class}, (self, method, given) -> {
                switch (method.getName()) {
                    case "setParameter" -> before = (Long) given[1];
                    case "setMaxResults" -> limit = (Integer) given[0];
                    case "getResultList" -> {
                        return LongStream.of(5, 4, 3, 2, 1).filter(id -> id < before).limit(limit).boxed().toList();
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                }
                return self;
            });
        }
    }

    @Test
    void aListIsReadSliceAfterSliceToItsEnd() {
        Slice<Long> first = newest(null);
        assertThat(first.items()).containsExactly(5L, 4L);
        Slice<Long> second = newest(first.next());
        assertThat(second.items()).containsExactly(3L, 2L);
        Slice<Long> last = newest(second.next());
        assertThat(last.items()).containsExactly(1L);
        assertThat(last.nextKey()).isEmpty();
    }

    @Test
    void aSliceThatEndsWithTheListHasNoNext() {
        assertThat(Keyset.read(new Table().query(), 5, Object::toString)).isEqualTo(new Slice<>(List.of(5L, 4L, 3L, 2L, 1L), null));
    }

    @Test
    void aKeyThatIsNoneOfOursIsNotFound() {
        assertThatThrownBy(() -> newest("x")).isInstanceOf(NotFound.class);
    }

    private static Slice<Long> newest(String after) {
        return Keyset.newest(new Table().query(), after, 2, id -> id);
    }
}
