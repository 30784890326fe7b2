-- Explanations give the measured error of a band: only claims drawn at random tell it, and they are few.
create index decision_sampled on decision (authority, band) where sampled;
