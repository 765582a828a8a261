set(ROOM_SOURCES
  ErasureCase.cpp ErasureCase.h
  ErasureDesk.cpp ErasureDesk.h
  ErasureIds.h
  ErasureTask.cpp ErasureTask.h)
