#pragma once

#include "inventory/connectors/Connector.h"
#include "tests/support/LoopbackServer.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/WorkspaceFixture.h"

namespace hallmarker::tests {

inline constexpr char secretToken[] = "s3cr3t-t0ken-value";

/// A token that is there, without a keychain.
class GivenToken final : public inventory::TokenSource {
public:
    core::Result<core::SecretBytes> token(const inventory::Connection &) const override { return core::SecretBytes(QByteArrayView(secretToken)); }
};

/// A workspace, a server, and a connector between them whose waits are noted instead of waited.
class ConnectorCase {
public:
    explicit ConnectorCase(inventory::Platform platform = inventory::Platform::DataHub) : fixture(int(TestBackend::Sqlite))
    {
        inventory::Connection draft;
        draft.head.name = QStringLiteral("prod");
        draft.platform = platform;
        draft.url = server.url();
        auto saved = inventory::ConnectionRepository(fixture.workspace()).save(draft);
        if (!saved)
            qFatal("no connection: %s", qPrintable(saved.error().toString()));
        connection = *saved;
    }
    inventory::Connector connector()
    {
        inventory::Connector made(fixture.workspace(), connection, tokens);
        made.setLimits({.silenceMs = 300, .totalMs = 3000, .maxBytes = 1 << 20});
        made.setWaiter([this](qint64 ms) {
            waits += ms;
            return true;
        });
        return made;
    }

    WorkspaceFixture fixture;
    LoopbackServer server;
    GivenToken tokens;
    inventory::Connection connection;
    QList<qint64> waits;
};

} // namespace hallmarker::tests
