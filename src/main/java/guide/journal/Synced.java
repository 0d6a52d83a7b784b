package guide.journal;

/**
 * What a sync came to.
 *
 * @param remote with what, without a password that its address may hold
 * @param received how many events came
 * @param sent how many lines went
 */
public record Synced(String remote, int received, int sent) {}
