/**
 * Releases that decisions were made with, kept outside the deployment so that each decision can be run again under its own rules,
 * figures and model, however many releases later. A release is stored whole, every file under its hash, and loaded apart from the running software: bytes
 * go in, bytes come out.
 */
@NullMarked
package org.benefitstriage.api.releases;

import org.jspecify.annotations.NullMarked;
