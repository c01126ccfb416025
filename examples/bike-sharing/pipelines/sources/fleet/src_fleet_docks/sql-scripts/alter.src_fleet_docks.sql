-- Stations with the newer firmware also report docks that hold nothing and give nothing.
ALTER TABLE src_fleet_docks ADD (docks_broken INT);
