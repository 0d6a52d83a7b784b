package guide.journal;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import guide.fixture.FakeDisk;
import guide.study.Progress;
import guide.study.ReviewState;
import guide.study.Rules;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;

/** Random histories on three machines, merged in every way: the same events and, to the last bit, the same states. */
class MergeHistoriesTest {
    private static final long NOW = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();
    private static final List<String> QUESTIONS = List.of("a", "b", "c", "d", "e");

    private final long seed = new Random().nextLong();
    private final RandomGenerator random = new SplittableRandom(seed);
    private final FakeDisk disk = new FakeDisk();

    @RepeatedTest(20)
    void merge_isCommutative() throws Exception {
        Machine3 machines = grown();

        assertSame(merged(machines.a, machines.b), merged(machines.b, machines.a));
    }

    @RepeatedTest(20)
    void merge_isAssociative() throws Exception {
        Machine3 machines = grown();
        Path first = merged(merged(machines.a, machines.b), machines.c);
        Path last = merged(machines.a, merged(machines.b, machines.c));

        assertSame(first, last);
        assertSame(first, merged(machines.c, merged(machines.b, machines.a)));
    }

    @RepeatedTest(20)
    void merge_isIdempotent() throws Exception {
        Machine3 machines = grown();
        Path once = merged(machines.a, machines.b);
        Journal journal = open(once);
        List<byte[]> before = contents(once);

        assertThat(journal.merge(machines.b).count()).as("seed %s", seed).isZero();
        assertThat(journal.merge(machines.a).count()).as("seed %s", seed).isZero();
        assertThat(journal.merge(once).count()).as("seed %s", seed).isZero();
        assertThat(contents(once)).as("seed %s", seed).containsExactlyElementsOf(before);
    }

    @RepeatedTest(20)
    void merge_keepsEveryEventOfBoth() throws Exception {
        Machine3 machines = grown();
        List<String> both = new ArrayList<>(ids(machines.a));
        both.addAll(ids(machines.b));

        assertThat(ids(merged(machines.a, machines.b)))
                .as("seed %s", seed)
                .doesNotHaveDuplicates()
                .containsAll(both)
                .isSubsetOf(both);
    }

    private record Machine3(Path a, Path b, Path c) {}

    /** Lets three machines answer, take back, rename and merge for a while, with clocks that go wrong. */
    private Machine3 grown() throws Exception {
        Machine3 machines = new Machine3(Path.of("/a"), Path.of("/b"), Path.of("/c"));
        List<Path> all = List.of(machines.a, machines.b, machines.c);
        for (int i = 0; i < 60; i++) {
            Path machine = all.get(random.nextInt(3));
            switch (random.nextInt(12)) {
                case 0 -> open(machine).merge(seeded(all.get(random.nextInt(3))));
                case 1 -> damage(machine);
                case 2 -> copyUnderTheSameId(machine);
                default -> open(machine).append(fact(machine));
            }
        }
        all.forEach(this::seeded);
        return machines;
    }

    /** A folder with nothing in it is no journal. */
    private Path seeded(Path machine) {
        try {
            if (JournalFolder.journals(machine, disk).isEmpty()) {
                open(machine).append(new Fact.View("a"));
            }
            return machine;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Fact fact(Path machine) throws Exception {
        String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        List<String> ids = ids(machine);
        return switch (random.nextInt(8)) {
            case 0 -> new Fact.Undo(ids.isEmpty() ? "nothing" : ids.get(random.nextInt(ids.size())));
            case 1 -> new Fact.Rename(question, QUESTIONS.get(random.nextInt(QUESTIONS.size())));
            case 2 -> random.nextBoolean() ? new Fact.Suspend(question) : new Fact.Resume(question);
            case 3 -> random.nextBoolean() ? new Fact.Reset(question) : new Fact.Flag(question, "odd");
            default -> new Fact.Review(question, random.nextInt(1, 5), random.nextInt(9000), List.of(), "");
        };
    }

    private void damage(Path machine) throws Exception {
        for (Path file : JournalFolder.journals(machine, disk)) {
            disk.put(file, Lines.bytes(disk.content(file), random.nextBoolean() ? "{\"v\":1,\"k\":\"re" : "\0\0\0\n"));
        }
    }

    /** Returns an event that no honest program writes: the same id with another content. */
    private void copyUnderTheSameId(Path machine) throws Exception {
        List<Event> events = open(machine).read().events();
        if (!events.isEmpty()) {
            Event event = events.get(random.nextInt(events.size()));
            Fact other = new Fact.Review("a", 1, random.nextInt(100), List.of(), "forged");
            Event forged = new Event(event.id(), "", event.number(), event.time(), 0, other);
            Path file = machine.resolve(event.device() + "-2026 (conflicted copy).jsonl");
            disk.put(file, Lines.bytes(Lines.line(forged), "\n"));
        }
    }

    /** Returns the folder of a fresh machine that takes both, in turn. */
    private Path merged(Path one, Path other) throws Exception {
        Path third = Path.of("/merged-" + random.nextInt(Integer.MAX_VALUE));
        Journal journal = open(third);
        journal.merge(one);
        journal.merge(other);
        return third;
    }

    private void assertSame(Path one, Path other) throws Exception {
        List<Event> events = open(one).read().events();
        assertThat(open(other).read().events()).as("seed %s", seed).containsExactlyElementsOf(events);
        assertThat(states(other)).as("seed %s", seed).isEqualTo(states(one));
    }

    /** Returns the states: records of doubles, which are equal only if every bit is equal. */
    private List<Optional<ReviewState>> states(Path machine) throws Exception {
        Progress progress = Progress.of(Rules.DEFAULT, open(machine).read().events(), NOW);
        return QUESTIONS.stream().map(progress::reviewState).toList();
    }

    private List<String> ids(Path machine) throws Exception {
        return open(machine).read().events().stream().map(Event::id).toList();
    }

    private List<byte[]> contents(Path machine) throws Exception {
        return JournalFolder.journals(machine, disk).stream().map(disk::content).toList();
    }

    private Journal open(Path machine) {
        RandomGenerator ids = new SplittableRandom(random.nextLong());
        Device device =
                new Device(Path.of("/state" + machine), new MachineIdentity("m", machine.toString()), ids, disk);
        // Coarse and wrong clocks, so that events of two machines share a moment, or lie years ahead.
        long jump = random.nextInt(20) == 0 ? 400L * 86_400_000 : 0;
        Instant time = Instant.ofEpochMilli(NOW - random.nextInt(30) * 86_400_000L + jump);
        return new Journal(machine, device, Lines.DAYS, () -> time, () -> ZoneOffset.UTC, ids);
    }
}
