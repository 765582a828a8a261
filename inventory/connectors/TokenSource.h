#pragma once

#include "core/keys/SecretBytes.h"
#include "inventory/connectors/Connection.h"

namespace hallmarker::inventory {

/// Where tokens come from. The token goes into the header of a request and nowhere else.
class TokenSource {
public:
    virtual ~TokenSource() = default;
    /// Empty for a connection without sign-in.
    virtual core::Result<core::SecretBytes> token(const Connection &connection) const = 0;
};

/// From the environment variable that the connection names, else from the keychain of the desktop. Waits: not for the
/// thread of a window.
class SystemTokenSource final : public TokenSource {
public:
    core::Result<core::SecretBytes> token(const Connection &connection) const override;
    /// The service under which the keychain holds tokens; the key is the id of the connection.
    static QString keyChainService() { return QStringLiteral("org.hallmarker.Hallmarker.connections"); }
};

} // namespace hallmarker::inventory
