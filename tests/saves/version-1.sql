-- A save file as version 1 of the tables left it. Never to be changed.
BEGIN TRANSACTION;
CREATE TABLE about (id INTEGER PRIMARY KEY, version INTEGER, changes INTEGER, forgetting INTEGER, seal INTEGER);
INSERT INTO "about" VALUES(1,1,15,0,43005520);
CREATE TABLE answers (id INTEGER PRIMARY KEY, player INTEGER, island TEXT, scenario TEXT, band TEXT, step TEXT,
       option TEXT, course TEXT, at INTEGER, seal INTEGER);
INSERT INTO "answers" VALUES(1,1,'name-beach','school-jumper','6-8','post','cover-it','great-course',1760000000,502035196);
INSERT INTO "answers" VALUES(2,1,'name-beach','school-jumper','6-8','post','post-it','tricky-waters',1759999990,3771459856);
INSERT INTO "answers" VALUES(3,2,'settings-cove','new-app','9-11','goals','friends-only','great-course',1760000300,1884891607);
INSERT INTO "answers" VALUES(4,1,'name-beach','removed-since','6-8','ask','ask-ola','ask-the-keeper',1760000400,1476127312);
INSERT INTO "answers" VALUES(5,3,'name-beach','beach-photo','12-14','share','wait','it-depends',1760000500,3666477531);
CREATE TABLE players (id INTEGER PRIMARY KEY, mate TEXT, first TEXT, second TEXT, band TEXT, island TEXT,
       hidden INTEGER, seal INTEGER);
INSERT INTO "players" VALUES(1,'pip','Sparkly','Otter','6-8','',0,2369777167);
INSERT INTO "players" VALUES(2,'cleo','Steady','Anchor','12-14','settings-cove',0,3126820138);
INSERT INTO "players" VALUES(3,'tomo','Misty','Whale','12-14','',1,1212485409);
CREATE TABLE settings (player INTEGER, key TEXT, value TEXT, seal INTEGER, PRIMARY KEY (player, key));
INSERT INTO "settings" VALUES(0,'language','en',1117699664);
INSERT INTO "settings" VALUES(0,'scale','150',3208973261);
INSERT INTO "settings" VALUES(1,'calm','yes',1124573860);
CREATE TABLE visits (id INTEGER PRIMARY KEY, player INTEGER, island TEXT, scenario TEXT, band TEXT, at INTEGER,
       seal INTEGER);
INSERT INTO "visits" VALUES(1,1,'name-beach','school-jumper','6-8',1760000100,2239502675);
INSERT INTO "visits" VALUES(2,2,'settings-cove','new-app','9-11',1760000350,3510607017);
COMMIT;
PRAGMA user_version = 1;
