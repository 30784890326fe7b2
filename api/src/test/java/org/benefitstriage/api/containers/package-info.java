/**
 * The service against PostgreSQL in a container: the migrations and scenarios, and what is left when the database is killed
 * in the middle of a burst of claims. Run by the Maven profile {@code containers} alone; needs a container engine.
 */
@NullMarked
package org.benefitstriage.api.containers;

import org.jspecify.annotations.NullMarked;
