/**
 * What people see: plain pages with links and forms, rendered on the server, working without scripts. A page calls a use
 * case and shows what came back; it decides nothing and reads no table.
 */
@NullMarked
package org.benefitstriage.api.pages;

import org.jspecify.annotations.NullMarked;
