set(ROOM_SOURCES LogModel.cpp LogModel.h LogPage.cpp LogPage.h)
