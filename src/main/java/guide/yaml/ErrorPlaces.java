package guide.yaml;

import java.util.Arrays;

/** The places of all errors of one file: a file of 4 MB may have hundreds of thousands, so each takes 8 bytes. */
final class ErrorPlaces {
    private long[] keys = {};
    private int size;
    private boolean sorted;

    void add(Place place) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(8, 2 * size));
        }
        keys[size++] = Extent.key(place);
        sorted = false;
    }

    int size() {
        return size;
    }

    /** Returns the number of errors within a part of the file. */
    int within(Extent extent) {
        return before(extent.end()) - before(extent.start());
    }

    private int before(Place place) {
        if (!sorted) {
            Arrays.sort(keys, 0, size);
            sorted = true;
        }
        long key = Extent.key(place);
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
