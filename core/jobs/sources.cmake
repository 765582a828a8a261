set(ROOM_SOURCES ConsoleProgress.cpp JobQueue.cpp JobQueue.h Progress.cpp)
