/**
 * Who is calling and what they may do. The rest of the service sees only {@link
 * org.benefitstriage.api.security.CurrentCaller}; how a caller proved who they are stays in here.
 */
package org.benefitstriage.api.security;
