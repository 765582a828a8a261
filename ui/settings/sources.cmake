set(ROOM_SOURCES SettingsPage.cpp SettingsPage.h)
