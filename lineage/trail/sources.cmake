set(ROOM_SOURCES
  PredictionBook.cpp PredictionBook.h
  PredictionLog.cpp PredictionLog.h
  PredictionPack.cpp PredictionPack.h
  PredictionReader.cpp PredictionReader.h
  PredictionRow.cpp PredictionRow.h
  RecordsInForce.cpp RecordsInForce.h
  ReferenceSearch.cpp ReferenceSearch.h
  SignedTrail.cpp SignedTrail.h
  Trail.cpp Trail.h
  TrailBuilder.cpp TrailBuilder.h
  TrailConsents.h
  TrailPicture.cpp TrailPicture.h
  TrailProof.cpp TrailProof.h
  TrailReport.cpp TrailReport.h
  TrailWalk.cpp TrailWalk.h)
