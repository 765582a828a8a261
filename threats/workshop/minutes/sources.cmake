set(ROOM_SOURCES
  MinutesDocument.cpp MinutesDocument.h
  MinutesManifest.cpp MinutesManifest.h
  MinutesPackage.cpp MinutesPackage.h
  MinutesSignature.cpp MinutesSignature.h)
