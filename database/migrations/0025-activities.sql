-- Who sees every agency reads the list from its newest end, whatever lies behind.
create index activities_newest on activities (started_on desc, id desc);
-- Counts by state, plan, agency and month are read from the index alone.
create index activities_counted on activities (state, plan_id, agency_id, started_on);
