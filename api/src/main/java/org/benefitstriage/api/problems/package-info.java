/**
 * What a caller is told when something goes wrong: RFC 9457 problem details for systems, a page in plain English for
 * people. Nothing that was sent, no Java type, no exception message and no stack trace may enter an answer from here.
 */
@NullMarked
package org.benefitstriage.api.problems;

import org.jspecify.annotations.NullMarked;
