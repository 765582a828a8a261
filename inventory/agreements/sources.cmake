set(ROOM_SOURCES
  Agreement.cpp Agreement.h
  AgreementAudit.cpp AgreementAudit.h
  AgreementBook.cpp AgreementBook.h
  AgreementCheck.cpp AgreementCheck.h
  AgreementIds.h
  AgreementJudge.cpp AgreementJudge.h
  AssetUsage.cpp AssetUsage.h)
