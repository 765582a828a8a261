set(ROOM_SOURCES LineageDrawing.cpp)
