set(ROOM_SOURCES HomeContents.cpp HomePage.cpp HomePage.h)
