set(ROOM_SOURCES
  AccessDesk.cpp AccessDesk.h
  AccessException.cpp AccessException.h
  AccessJudge.cpp AccessJudge.h
  JudgingRoom.cpp JudgingRoom.h
  AccessRequest.cpp AccessRequest.h
  Alert.cpp Alert.h
  ConsentIds.h
  ConsentIndex.cpp ConsentIndex.h
  ConsentImport.cpp ConsentImport.h
  ConsentRecord.cpp ConsentRecord.h
  ConsentScope.cpp ConsentScope.h
  ConsentState.cpp ConsentState.h
  FieldCatalogue.cpp FieldCatalogue.h
  PurposeTaxonomy.cpp PurposeTaxonomy.h
  RequestLogReader.cpp RequestLogReader.h
  RequestLogWatcher.cpp RequestLogWatcher.h
  SaidObject.cpp SaidObject.h
  SubjectTokens.cpp SubjectTokens.h
  ../../resources/consent/consent.qrc)
