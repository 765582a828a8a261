set(ROOM_SOURCES
  LineageLoader.cpp LineageLoader.h
  LineageModel.cpp LineageModel.h
  LineageWriter.cpp LineageWriter.h)
