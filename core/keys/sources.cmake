set(ROOM_SOURCES
  AesGcm.cpp ContentSeal.cpp DurableFile.cpp Ed25519Key.cpp HmacSha256.cpp KeyChainStore.cpp KeyChainStore.h KeyRing.cpp NoteKey.cpp PersonalVault.cpp
  SealedKeyFile.cpp SecretBytes.cpp SecretStore.h)
