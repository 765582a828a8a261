set(ROOM_SOURCES
  PackageGuide.cpp PackageLog.cpp PackageParts.cpp PackageVerifier.cpp SignedPackage.cpp)
