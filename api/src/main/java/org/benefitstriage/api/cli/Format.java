package org.benefitstriage.api.cli;

/** How a command prints its result. */
enum Format {
    TABLE,
    JSON,
    CSV
}
