find_package(ZLIB REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)

set(ROOM_SOURCES
  AssignedSecret.cpp AssignedSecret.h
  JsonLeaves.cpp JsonLeaves.h
  LeakScanner.cpp LeakScanner.h
  LeakSurvey.cpp LeakSurvey.h
  LogContinuation.cpp LogContinuation.h
  LogFiles.cpp LogFiles.h
  LogMasker.cpp LogMasker.h
  LogReader.cpp LogReader.h
  LogTimestamp.cpp LogTimestamp.h
  MaskingRules.cpp MaskingRules.h
  SecretKind.h
  SecretPrefix.cpp SecretPrefix.h
  SecretScanner.cpp SecretScanner.h
  shippers/ShipperExport.cpp shippers/ShipperExport.h
  shippers/ShipperFormats.cpp
  shippers/ShipperPattern.cpp shippers/ShipperPattern.h)
set(ROOM_LINK ZLIB::ZLIB PkgConfig::RE2)
