find_package(Threads REQUIRED)
set(ROOM_LINK Threads::Threads)
set(ROOM_SOURCES ClassKeys.cpp ClassRecords.cpp ClassValues.cpp CombinationRisk.cpp Diversity.cpp EquivalenceClasses.cpp HierarchicalCloseness.cpp
  IdentifiabilityCheck.cpp PitmanUniqueness.cpp PopulationUniqueness.cpp PrivacyChecks.cpp SnbUniqueness.cpp SuppressedRecords.cpp
  PersonalDataCheck.cpp PiiAutomaton.cpp PiiCards.cpp PiiCatalogue.cpp PiiCheckDigits.cpp PiiContext.cpp PiiDigits.cpp PiiDomainNames.cpp PiiIban.cpp
  PiiNetwork.cpp PiiPattern.cpp PiiPhone.cpp PiiScanner.cpp PiiStarts.cpp PiiTableScan.cpp PiiValidators.cpp PiiWallet.cpp
  ../../resources/privacy/privacy.qrc)
