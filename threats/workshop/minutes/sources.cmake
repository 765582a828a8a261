set(ROOM_SOURCES
  MinutesDocument.cpp MinutesDocument.h
  MinutesManifest.cpp MinutesManifest.h
  MinutesSignature.cpp MinutesSignature.h)
