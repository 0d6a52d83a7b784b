package guide.journal;

/**
 * Numbers of a device's counter that no event carries: lines that were lost, or that have not arrived yet.
 *
 * @param device whose counter
 * @param from the first missing number, from 1
 * @param to the last missing number
 */
public record Gap(String device, long from, long to) {}
