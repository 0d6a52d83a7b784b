package guide.journal;

/**
 * Numbers of a device's counter that no event has: their lines were lost, or have not arrived yet.
 *
 * @param device the device's id
 * @param from the first missing number, from 1
 * @param to the last missing number
 */
public record NumberGap(String device, long from, long to) {}
