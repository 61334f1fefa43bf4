-- Days off and swapped working days: editable data, because the government announces them year by year. `unverified` until a
-- person has compared the day with the announcement. Weekends that fall into a holiday are off anyway and are left out.
create table special_days (
  day date primary key,
  name text not null,
  kind text not null check (kind in ('off', 'working')),
  source text not null,
  unverified boolean not null default false
);

-- Bộ luật Lao động 2019, Điều 112 names the holidays; Tết and Giỗ Tổ Hùng Vương follow the lunar calendar, and a holiday on a
-- weekend is made up for on the next working day. Which days of Tết and beside 02/9, and which swaps, is announced each year.
insert into special_days (day, name, kind, source, unverified) values
  ('2024-01-01', 'Tết Dương lịch', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2024-02-08', 'Tết Giáp Thìn', 'off', 'Thông báo nghỉ Tết năm 2024', false),
  ('2024-02-09', 'Tết Giáp Thìn', 'off', 'Thông báo nghỉ Tết năm 2024', false),
  ('2024-02-12', 'Tết Giáp Thìn', 'off', 'Thông báo nghỉ Tết năm 2024', false),
  ('2024-02-13', 'Tết Giáp Thìn (nghỉ bù)', 'off', 'Thông báo nghỉ Tết năm 2024', false),
  ('2024-02-14', 'Tết Giáp Thìn (nghỉ bù)', 'off', 'Thông báo nghỉ Tết năm 2024', false),
  ('2024-04-18', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2024-04-29', 'Nghỉ hoán đổi, làm bù 04/5', 'off', 'Thông báo hoán đổi ngày làm việc năm 2024', false),
  ('2024-04-30', 'Ngày Chiến thắng', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2024-05-01', 'Ngày Quốc tế lao động', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2024-05-04', 'Làm bù cho 29/4', 'working', 'Thông báo hoán đổi ngày làm việc năm 2024', false),
  ('2024-09-02', 'Quốc khánh', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2024-09-03', 'Quốc khánh', 'off', 'Thông báo nghỉ Quốc khánh năm 2024', false),
  ('2025-01-01', 'Tết Dương lịch', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2025-01-27', 'Tết Ất Tỵ', 'off', 'Thông báo nghỉ Tết năm 2025', false),
  ('2025-01-28', 'Tết Ất Tỵ', 'off', 'Thông báo nghỉ Tết năm 2025', false),
  ('2025-01-29', 'Tết Ất Tỵ', 'off', 'Thông báo nghỉ Tết năm 2025', false),
  ('2025-01-30', 'Tết Ất Tỵ', 'off', 'Thông báo nghỉ Tết năm 2025', false),
  ('2025-01-31', 'Tết Ất Tỵ', 'off', 'Thông báo nghỉ Tết năm 2025', false),
  ('2025-04-07', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2025-04-26', 'Làm bù cho 02/5', 'working', 'Thông báo hoán đổi ngày làm việc năm 2025', false),
  ('2025-04-30', 'Ngày Chiến thắng', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2025-05-01', 'Ngày Quốc tế lao động', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2025-05-02', 'Nghỉ hoán đổi, làm bù 26/4', 'off', 'Thông báo hoán đổi ngày làm việc năm 2025', false),
  ('2025-09-01', 'Quốc khánh', 'off', 'Thông báo nghỉ Quốc khánh năm 2025', false),
  ('2025-09-02', 'Quốc khánh', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2026-01-01', 'Tết Dương lịch', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2026-01-02', 'Nghỉ hoán đổi, làm bù 10/01', 'off', 'Thông báo hoán đổi ngày làm việc năm 2026', true),
  ('2026-01-10', 'Làm bù cho 02/01', 'working', 'Thông báo hoán đổi ngày làm việc năm 2026', true),
  ('2026-02-16', 'Tết Bính Ngọ', 'off', 'Thông báo nghỉ Tết năm 2026', false),
  ('2026-02-17', 'Tết Bính Ngọ', 'off', 'Thông báo nghỉ Tết năm 2026', false),
  ('2026-02-18', 'Tết Bính Ngọ', 'off', 'Thông báo nghỉ Tết năm 2026', false),
  ('2026-02-19', 'Tết Bính Ngọ', 'off', 'Thông báo nghỉ Tết năm 2026', false),
  ('2026-02-20', 'Tết Bính Ngọ', 'off', 'Thông báo nghỉ Tết năm 2026', false),
  ('2026-04-27', 'Giỗ Tổ Hùng Vương (10/3 âm lịch, 26/4; nghỉ bù)', 'off', 'Bộ luật Lao động 2019, Điều 111, 112', false),
  ('2026-04-30', 'Ngày Chiến thắng', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2026-05-01', 'Ngày Quốc tế lao động', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2026-08-22', 'Làm bù cho 31/8', 'working', 'Thông báo hoán đổi ngày làm việc năm 2026', true),
  ('2026-08-31', 'Nghỉ hoán đổi, làm bù 22/8', 'off', 'Thông báo hoán đổi ngày làm việc năm 2026', true),
  ('2026-09-01', 'Quốc khánh', 'off', 'Thông báo nghỉ Quốc khánh năm 2026', true),
  ('2026-09-02', 'Quốc khánh', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2026-11-24', 'Ngày Văn hóa Việt Nam', 'off', 'Nghị quyết 80-NQ/TW năm 2026', true),
  ('2027-01-01', 'Tết Dương lịch', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2027-02-04', 'Tết Đinh Mùi', 'off', 'Chưa có thông báo; mùng 1 là 06/02/2027', true),
  ('2027-02-05', 'Tết Đinh Mùi', 'off', 'Chưa có thông báo; mùng 1 là 06/02/2027', true),
  ('2027-02-08', 'Tết Đinh Mùi', 'off', 'Chưa có thông báo; mùng 1 là 06/02/2027', true),
  ('2027-02-09', 'Tết Đinh Mùi (nghỉ bù)', 'off', 'Chưa có thông báo; mùng 1 là 06/02/2027', true),
  ('2027-02-10', 'Tết Đinh Mùi (nghỉ bù)', 'off', 'Chưa có thông báo; mùng 1 là 06/02/2027', true),
  ('2027-04-16', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'off', 'Bộ luật Lao động 2019, Điều 112', true),
  ('2027-04-30', 'Ngày Chiến thắng', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2027-05-03', 'Ngày Quốc tế lao động (01/5; nghỉ bù)', 'off', 'Bộ luật Lao động 2019, Điều 111, 112', false),
  ('2027-09-02', 'Quốc khánh', 'off', 'Bộ luật Lao động 2019, Điều 112', false),
  ('2027-09-03', 'Quốc khánh', 'off', 'Chưa có thông báo', true),
  ('2027-11-24', 'Ngày Văn hóa Việt Nam', 'off', 'Nghị quyết 80-NQ/TW năm 2026', true);

-- One row at most: how far the business day of a demonstration stands from real time.
create table business_clock (
  only_row boolean primary key default true check (only_row),
  offset_ms bigint not null,
  demonstration boolean not null
);
