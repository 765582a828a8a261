set(ROOM_SOURCES
  Tm7Format.cpp Tm7Format.h
  Tm7Reader.cpp Tm7Reader.h
  XmlTree.cpp XmlTree.h)
