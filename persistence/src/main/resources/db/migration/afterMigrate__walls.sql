-- Whatever the migrations brought: no table about a case or a person without its wall.
select access_wall_all();
