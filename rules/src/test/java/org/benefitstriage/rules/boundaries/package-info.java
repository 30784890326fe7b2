/** Each limit of law with a claim at it and one just past it: the table is checked against the parameter files. */
@NullMarked
package org.benefitstriage.rules.boundaries;

import org.jspecify.annotations.NullMarked;
