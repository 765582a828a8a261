#include "inventory/connectors/TokenSource.h"

#include "core/keys/KeyChainStore.h"
#include "inventory/connectors/ConnectorTexts.h"

namespace hallmarker::inventory {

core::Result<core::SecretBytes> SystemTokenSource::token(const Connection &connection) const
{
    if (connection.signIn == SignIn::None)
        return core::SecretBytes();
    if (!connection.tokenVariable.isEmpty()) {
        QByteArray value = qgetenv(connection.tokenVariable.toLocal8Bit().constData()).trimmed();
        core::SecretBytes token{QByteArrayView(value)};
        core::SecretBytes::wipe(value);
        if (token.isEmpty())
            return core::Error(core::ErrorKind::Denied, ConnectorTexts::tr("The environment variable %1 holds no token for the connection \"%2\".").arg(connection.tokenVariable, connection.head.name));
        return token;
    }
    if (auto stored = core::KeyChainStore::readBlocking(keyChainService(), connection.head.id.text()); stored && !stored->isEmpty())
        return *std::move(stored);
    return core::Error(core::ErrorKind::Denied, ConnectorTexts::tr("The keychain of this desktop holds no token for the connection \"%1\". Add one, or name an environment variable that has it.").arg(connection.head.name));
}

} // namespace hallmarker::inventory
