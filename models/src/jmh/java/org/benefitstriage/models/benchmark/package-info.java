/** Benchmarks with JMH, compiled and run by the profile of the same name alone. */
package org.benefitstriage.models.benchmark;
