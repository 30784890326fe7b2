package org.benefitstriage.engine.claim;

import java.time.LocalDate;
import org.benefitstriage.engine.money.Money;

/**
 * Capital given away or spent in an unusual way.
 *
 * @param value how much
 * @param on when
 * @param explanation what happened to it, if given
 */
public record Disposal(Money value, LocalDate on, Answer<String> explanation) {}
