/** What the resources share: reading a body strictly, parameters, entity tags, links to the next page. */
@NullMarked
package org.benefitstriage.api.rest;

import org.jspecify.annotations.NullMarked;
