-- After every migration: no table without its watch (V71), however it came.
select audit_watch_all();
