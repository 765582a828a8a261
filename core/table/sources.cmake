set(ROOM_SOURCES CodeVector.cpp Column.cpp IntegerVector.cpp NumberText.cpp StringDictionary.cpp Table.cpp)
