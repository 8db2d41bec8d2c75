-- One row: whether this database served as a trial last. In a trial anyone can read anyone's sign-in code.
create table site_state (
  only_row boolean primary key default true check (only_row),
  trial boolean not null
);
insert into site_state (trial)
select exists (select from outbox) or exists (select from member where sample);
