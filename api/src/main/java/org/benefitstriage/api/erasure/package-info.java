/**
 * Personal data go when their time has come: the retention schedule of the council's policy, or a request that was granted. Holds keep them.
 * What was removed, when, by whom and why stays, and so does the log.
 */
@NullMarked
package org.benefitstriage.api.erasure;

import org.jspecify.annotations.NullMarked;
