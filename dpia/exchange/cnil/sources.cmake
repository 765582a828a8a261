set(ROOM_SOURCES
  CnilDocument.cpp CnilDocument.h
  CnilExport.cpp CnilExport.h
  CnilFields.cpp CnilFields.h
  CnilImport.cpp CnilImport.h
  CnilStates.cpp CnilStates.h)
