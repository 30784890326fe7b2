/**
 * The PostgreSQL that a demo, a pilot or a test runs on: unpacked from a Maven artefact, kept in the data directory, with
 * its durability switched on. A council that has its own PostgreSQL never touches this package.
 */
@NullMarked
package org.benefitstriage.api.database;

import org.jspecify.annotations.NullMarked;
