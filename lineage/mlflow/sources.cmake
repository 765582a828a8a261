set(ROOM_SOURCES
  MlflowDatabase.cpp MlflowDatabase.h
  MlflowFacts.cpp MlflowFacts.h
  MlflowFileStore.cpp MlflowFileStore.h
  MlflowImporter.cpp MlflowImporter.h
  MlflowRest.cpp MlflowRest.h
  MlflowSource.cpp MlflowSource.h
  MlflowStore.cpp MlflowStore.h
  MlflowTagExport.cpp MlflowTagExport.h)
