set(ROOM_SOURCES
  EdgeRule.cpp EdgeRule.h
  HandBook.cpp HandBook.h
  HandDrawing.cpp HandDrawing.h
  HandWriter.cpp HandWriter.h
)
