set(ROOM_SOURCES
  MatrixReader.cpp MatrixReader.h
  ResponsibilityCheck.cpp ResponsibilityCheck.h
  ResponsibilityMatrix.h
  ResponsibilityTexts.h)
