set(ROOM_SOURCES
  OtmFormat.cpp OtmFormat.h
  OtmReader.cpp OtmReader.h
  OtmWords.cpp OtmWords.h
  OtmWriter.cpp OtmWriter.h)
