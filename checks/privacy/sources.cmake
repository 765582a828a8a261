find_package(Threads REQUIRED)
set(ROOM_LINK Threads::Threads)
set(ROOM_SOURCES ClassKeys.cpp ClassRecords.cpp CombinationRisk.cpp Diversity.cpp EquivalenceClasses.cpp IdentifiabilityCheck.cpp
  PopulationUniqueness.cpp PrivacyChecks.cpp
  PersonalDataCheck.cpp PiiAutomaton.cpp PiiCatalogue.cpp PiiCheckDigits.cpp PiiContext.cpp PiiDomainNames.cpp PiiIban.cpp
  PiiNetwork.cpp PiiPattern.cpp PiiPhone.cpp PiiScanner.cpp PiiTableScan.cpp PiiValidators.cpp PiiWallet.cpp
  ../../resources/privacy/privacy.qrc)
