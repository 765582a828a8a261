set(ROOM_SOURCES
  EdgeKind.cpp EdgeKind.h
  LineageFacts.cpp LineageFacts.h
  NodeKind.cpp NodeKind.h
  TextPool.cpp TextPool.h)
