package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class IdSetTest {
    @Test
    void id_isNewOnce() {
        for (String id : new String[] {"7hq2m0c5xk9d", "zzzzzzzzzzzz", "000000000000", "000000000001", "", "Ümlaut"}) {
            IdSet ids = new IdSet(4);
            assertThat(ids.add(id)).as(id).isTrue();
            assertThat(ids.add(id)).as(id).isFalse();
        }
    }

    @Test
    void idsThatReadAlike_areTwo() {
        IdSet ids = new IdSet(4);

        assertThat(ids.add("000000000001")).isTrue();
        assertThat(ids.add("00000000001")).isTrue();
        assertThat(ids.add("0000000000001")).isTrue();
        assertThat(ids.add("00000000000A")).isTrue();
        assertThat(ids.add("00000000000a")).isTrue();
    }

    @Test
    void manyIds_areDistinguishedAsByASet() {
        long seed = new Random().nextLong();
        RandomGenerator random = new SplittableRandom(seed);
        Set<String> expected = new HashSet<>();
        int count = 20_000;
        IdSet ids = new IdSet(count);
        for (int i = 0; i < count; i++) {
            String id = RandomId.ofEvent(new SplittableRandom(random.nextInt(count)));
            assertThat(ids.add(id)).as("seed %s", seed).isEqualTo(expected.add(id));
        }
    }

    @Test
    void moreIdsThanExpected_areTakenToo() {
        IdSet ids = new IdSet(0);
        for (int i = 0; i < 5000; i++) {
            assertThat(ids.add("%012d".formatted(i))).isTrue();
        }
        for (int i = 0; i < 5000; i++) {
            assertThat(ids.add("%012d".formatted(i))).isFalse();
        }
    }
}
