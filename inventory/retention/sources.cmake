set(ROOM_SOURCES
  AssetProfiles.cpp AssetProfiles.h
  CalendarDuration.cpp CalendarDuration.h
  Disposition.cpp Disposition.h
  DuePlan.cpp DuePlan.h
  LegalHold.cpp LegalHold.h
  RetentionBook.cpp RetentionBook.h
  RetentionIds.h
  RetentionProfile.cpp RetentionProfile.h
  RetentionRule.cpp RetentionRule.h)
