/** Claims in front of people: the queue, who works on what, what they decided. */
@NullMarked
package org.benefitstriage.api.referrals;

import org.jspecify.annotations.NullMarked;
