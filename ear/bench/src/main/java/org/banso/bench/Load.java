package org.banso.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** One target under so many connections at once, each with its own session; opened once and asked in rounds. */
final class Load implements AutoCloseable {

    private final Target target;
    private final List<Wire> wires;
    private final ExecutorService askers;

    Load(Target target, List<Wire> wires) {
        this.target = target;
        this.wires = List.copyOf(wires);
        this.askers = Executors.newFixedThreadPool(wires.size());
    }

    Target target() {
        return target;
    }

    /** Asks that many times in all, over all connections at once. */
    Round ask(int requests) throws IOException, InterruptedException {
        int each = Math.max(1, requests / wires.size());
        for (Wire wire : wires) {
            wire.wake();
        }
        List<Callable<long[]>> work = new ArrayList<>();
        for (Wire wire : wires) {
            work.add(() -> {
                long[] times = new long[each];
                for (int n = 0; n < each; n++) {
                    times[n] = wire.ask();
                }
                return times;
            });
        }
        long began = System.nanoTime();
        List<Future<long[]>> done = askers.invokeAll(work);
        long taken = System.nanoTime() - began;
        return new Round(taken, times(done));
    }

    private long[] times(List<Future<long[]>> done) throws InterruptedException {
        LongStream all = LongStream.empty();
        for (Future<long[]> asker : done) {
            try {
                all = LongStream.concat(all, Arrays.stream(asker.get()));
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        target.name() + ": " + e.getCause().getMessage(), e.getCause());
            }
        }
        return all.sorted().toArray();
    }

    @Override
    public void close() throws IOException {
        askers.shutdown();
        for (Wire wire : wires) {
            wire.close();
        }
    }
}
