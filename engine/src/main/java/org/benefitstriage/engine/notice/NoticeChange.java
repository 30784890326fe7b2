package org.benefitstriage.engine.notice;

import java.time.LocalDate;
import org.benefitstriage.engine.money.Money;

/**
 * Another weekly award from a later day on, because the yearly figures change or a birthday counts.
 *
 * @param from the first day
 * @param weekly the award a week
 */
public record NoticeChange(LocalDate from, Money weekly) {}
