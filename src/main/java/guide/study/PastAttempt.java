package guide.study;

import guide.event.Event;

/**
 * An answer that was typed before a reveal and kept.
 *
 * @param event says when
 * @param day the study day of it
 * @param text as it was typed
 */
public record PastAttempt(Event event, StudyDay day, String text) {}
