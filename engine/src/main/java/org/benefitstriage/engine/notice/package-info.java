/**
 * The letter that tells a claimant what was decided: pure data, written from the recorded working and nothing else. Every
 * paragraph names the requirement it meets, so that a test can say which paragraph the law asks for is missing.
 */
@NullMarked
package org.benefitstriage.engine.notice;

import org.jspecify.annotations.NullMarked;
