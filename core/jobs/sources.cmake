set(ROOM_SOURCES Progress.cpp JobQueue.cpp JobQueue.h ConsoleProgress.cpp)
