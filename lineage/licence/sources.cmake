set(ROOM_SOURCES
  LicenceReview.cpp LicenceReview.h
  LicenceRule.cpp LicenceRule.h
  LicenceTable.cpp LicenceTable.h
  LicenceTerm.cpp LicenceTerm.h
  LicenceText.cpp LicenceText.h
  SpdxExpression.cpp SpdxExpression.h
  TermReach.cpp TermReach.h
  ../../resources/licences/licences.qrc)
