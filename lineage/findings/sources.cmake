set(ROOM_SOURCES
  GovernedRecords.cpp GovernedRecords.h
  LabelConflictCheck.cpp LabelConflictCheck.h
  LabelGround.cpp LabelGround.h
  LicenceCheck.cpp LicenceCheck.h
  LicenceGround.cpp LicenceGround.h)
