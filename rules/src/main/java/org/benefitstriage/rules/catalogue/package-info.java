/**
 * What the rule files say about each rule (id, question, source, dates), read once and looked up while rules fire. No rule
 * is evaluated here.
 */
@NullMarked
package org.benefitstriage.rules.catalogue;

import org.jspecify.annotations.NullMarked;
