set(ROOM_SOURCES
  MatrixMerge.cpp MatrixMerge.h
  MatrixReader.cpp MatrixReader.h
  ResponsibilityBook.cpp ResponsibilityBook.h
  ResponsibilityCheck.cpp ResponsibilityCheck.h
  ResponsibilityMatrix.cpp ResponsibilityMatrix.h
  ResponsibilityTexts.h)
