package org.benefitstriage.api.containers;

/**
 * A claim handed in once, and what came of it.
 *
 * @param key the Idempotency-Key, which no other claim has
 * @param claim the body
 * @param began when it was sent, by {@link System#nanoTime}
 * @param ended when the answer was there
 * @param answer the answer
 */
record Attempt(String key, String claim, long began, long ended, Answer answer) {}
