set(ROOM_SOURCES
  FidesDocument.cpp FidesDocument.h
  FidesExport.cpp FidesExport.h
  FidesFields.cpp FidesFields.h
  FidesImport.cpp FidesImport.h
  FidesTexts.h)
