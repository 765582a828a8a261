set(ROOM_SOURCES HomePage.cpp HomePage.h)
