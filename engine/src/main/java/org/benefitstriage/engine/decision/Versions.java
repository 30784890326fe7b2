package org.benefitstriage.engine.decision;

/**
 * What a decision was made with. The same versions give the same bytes.
 *
 * @param engine version of the engine
 * @param rules SHA-256 of rules and routing table
 * @param parameters SHA-256 of the dated figures
 * @param model SHA-256 of the model's artefact, or {@code none}
 */
public record Versions(String engine, String rules, String parameters, String model) {}
