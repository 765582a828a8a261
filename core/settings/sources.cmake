set(ROOM_SOURCES SettingTable.cpp UserSettings.cpp)
