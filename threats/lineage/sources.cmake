set(ROOM_SOURCES LineageView.cpp LineageView.h)
