#pragma once

#include "core/storage/Warehouse.h"
#include "inventory/files/FileArtifactLocator.h"

namespace hallmarker::wiring {

/// Where the keychain of the desktop keeps passwords of databases, by their address.
QString sourceKeychainService();

/// HALLMARKER_SOURCE_PASSWORD, else what the keychain of the desktop has for the address, else nothing. Nobody is asked. In a program
/// with a window for jobs only: the keychain answers in the thread of the window.
QString rememberedSourcePassword(const QString &address);

/// The digest that a table has now, by the way of hashing that it was registered with.
core::Result<core::Digest> digestOfTable(core::Warehouse &warehouse, const inventory::TableSource &source, core::Progress &progress);

constexpr int jobPatienceSeconds = 3600; ///< of a job, which a person can stop

/// Asks the databases of registered tables with passwords that are remembered. A table that takes longer than the limit counts
/// as one whose database does not answer. For jobs.
inventory::TableLook rememberedTableLook(int limitSeconds);

} // namespace hallmarker::wiring
